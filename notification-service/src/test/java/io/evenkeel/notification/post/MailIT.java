package io.evenkeel.notification.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.DeliveryEvent;
import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.notification.testing.Log;
import io.evenkeel.notification.testing.Messages;
import io.evenkeel.notification.testing.RunningService;
import io.evenkeel.notification.testing.TestMailServer;
import io.evenkeel.notification.testing.TestMailServer.Received;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the event to the mail and to the account of it, with a mail server that is not always willing. */
class MailIT {

    private static final TestMailServer MAIL = new TestMailServer(0);
    private static RunningService service;
    private static Log log;

    @BeforeAll
    static void start(@TempDir Path state) {
        service =
                new RunningService(MAIL.port(), state, "evenkeel.notification.mail.retry-delays=PT0.2S,PT0.2S,PT0.4S");
        log = new Log();
    }

    @AfterAll
    static void stop() {
        service.close();
        log.close();
        MAIL.close();
    }

    @Test
    void anEventBecomesOneMailAndOneAccount() throws Exception {
        Messages messages = Messages.to("one@example.com", ReplyLanguage.EN);
        Envelope asked = log.write(Messages.envelope(messages.acknowledgement()));

        DeliverySucceeded account = succeeded(asked);

        Received mail = MAIL.receivedBy("one@example.com").getFirst();
        assertThat(MAIL.receivedBy("one@example.com")).hasSize(1);
        assertThat(mail.messageId())
                .isEqualTo("<" + asked.id() + "@evenkeel.example>")
                .isEqualTo(account.messageId());
        assertThat(mail.header("Content-Language")).isEqualTo("en");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(mail.header("Reply-To")).contains("care+" + messages.complaintId() + "@evenkeel.example");
        assertThat(mail.header("References")).contains(messages.complaintId());
        assertThat(mail.message().getSentDate())
                .isEqualTo(asked.time().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(mail.message().getSubject()).startsWith("We have received your message");
        assertThat(mail.message().getAllRecipients()).hasSize(1);
        MimeMultipart parts = (MimeMultipart) mail.message().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Hello Åsa Țepeș Őri,");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<!DOCTYPE html>", "Åsa Țepeș Őri");
        assertThat(account.attempts()).isEqualTo(1);
        assertThat(account.response()).startsWith("250");
    }

    @Test
    void aTemporaryRefusalIsTriedAgainWithTheSameMessageId() {
        MAIL.refuse("busy@example.com", 2, 451, "4.7.1 greylisted");
        Envelope asked = log.write(Messages.envelope(
                Messages.to("busy@example.com", ReplyLanguage.FI).acknowledgement()));

        assertThat(succeeded(asked).attempts()).isEqualTo(3);
        assertThat(MAIL.receivedBy("busy@example.com")).hasSize(1);
        assertThat(MAIL.askedFor("busy@example.com")).isEqualTo(3);
    }

    @Test
    void whatWaitsDoesNotHoldUpOthers() {
        MAIL.refuse("slow@example.com", 3, 450, "4.2.1 later");
        Envelope slow = log.write(Messages.envelope(
                Messages.to("slow@example.com", ReplyLanguage.SV).acknowledgement()));
        Envelope other = log.write(Messages.envelope(
                Messages.to("quick@example.com", ReplyLanguage.SV).acknowledgement()));

        assertThat(succeeded(other).deliveredAt()).isBefore(succeeded(slow).deliveredAt());
    }

    @Test
    void aFinalRefusalIsReportedWithTheServersAnswer() {
        MAIL.refuse("gone@example.com", 9, 550, "5.1.1 no such mailbox");
        Envelope asked = log.write(Messages.envelope(
                Messages.to("gone@example.com", ReplyLanguage.HU).refund()));

        DeliveryFailed account = failed(asked);
        assertThat(account.reason()).isEqualTo("rejected");
        assertThat(account.response()).contains("550", "no such mailbox");
        assertThat(MAIL.askedFor("gone@example.com")).isEqualTo(1);
    }

    @Test
    void triesEndAndAreReportedAsExhausted() {
        MAIL.refuse("never@example.com", 9, 452, "4.2.2 full");
        Envelope asked = log.write(Messages.envelope(
                Messages.to("never@example.com", ReplyLanguage.RO).checkIn()));

        DeliveryFailed account = failed(asked);
        assertThat(account.reason()).isEqualTo("exhausted");
        assertThat(account.attempts()).isEqualTo(4);
        assertThat(account.response()).contains("full");
    }

    @Test
    void withoutAnAddressNobodyIsAsked() {
        DeliveryFailed none = failed(
                log.write(Messages.envelope(Messages.to(null, ReplyLanguage.EN).progress(true))));
        DeliveryFailed malformed =
                failed(log.write(Messages.envelope(Messages.to("a@b.example\r\nBcc: all@example.com", ReplyLanguage.EN)
                        .progress(true))));

        assertThat(none.reason()).isEqualTo("no-address");
        assertThat(malformed.reason()).isEqualTo("rejected");
        assertThat(malformed.response()).contains("no server was asked");
    }

    @Test
    void anUnreadableRecordGoesToTheDeadLettersAndTheNextOneIsSent() {
        byte[] key = "C-garbage".getBytes(UTF_8);
        byte[] value = new byte[1024 * 1024 - 2_000];
        log.write(new ProducerRecord<>(Topic.FOLLOWUP_MESSAGES.name(), 0, key, value));
        log.write(new ProducerRecord<>(Topic.FOLLOWUP_MESSAGES.name(), 0, key, null));
        Envelope next = Messages.envelope(
                Messages.to("after@example.com", ReplyLanguage.EN).acknowledgement());
        ProducerRecord<byte[], byte[]> record = EventCodec.toRecord(next);
        log.write(new ProducerRecord<>(record.topic(), 0, record.key(), record.value(), record.headers()));

        succeeded(next);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var dead = Log.all("followup.messages.notification.dlt").stream()
                    .filter(letter -> new String(letter.key(), UTF_8).equals("C-garbage"))
                    .toList();
            assertThat(dead).hasSize(2);
            assertThat(dead.getFirst().value()).isEqualTo(value);
            assertThat(dead.getFirst().headers().lastHeader(DeadLetter.REASON).value())
                    .isNotEmpty();
        });
        assertThat(service.metrics()).contains("evenkeel_dead_letters_total{topic=\"followup.messages\"}");
    }

    @Test
    void oneCustomersMessagesArriveInTheirOrder() {
        Messages messages = Messages.to("order@example.com", ReplyLanguage.SR_CYRL);
        List<Envelope> asked = List.of(
                Messages.envelope(messages.acknowledgement()),
                Messages.envelope(messages.progress(false)),
                Messages.envelope(messages.refund()),
                Messages.envelope(messages.checkIn()));
        asked.forEach(log::write);

        succeeded(asked.getLast());
        assertThat(MAIL.receivedBy("order@example.com"))
                .extracting(Received::messageId)
                .containsExactlyElementsOf(asked.stream()
                        .map(event -> "<" + event.id() + "@evenkeel.example>")
                        .toList());
    }

    private static DeliverySucceeded succeeded(Envelope asked) {
        return (DeliverySucceeded) account(asked);
    }

    private static DeliveryFailed failed(Envelope asked) {
        return (DeliveryFailed) account(asked);
    }

    /** The account of that message: one, and no second one. */
    private static DeliveryEvent account(Envelope asked) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !accounts(asked).isEmpty());
        assertThat(accounts(asked)).hasSize(1);
        return requireNonNull(accounts(asked).getFirst());
    }

    private static List<DeliveryEvent> accounts(Envelope asked) {
        return Log.all(Topic.NOTIFICATION_DELIVERIES.name()).stream()
                .map(EventCodec::read)
                .flatMap(decoded -> decoded instanceof Decoded.Known known
                        ? Optional.of((DeliveryEvent) known.envelope().event()).stream()
                        : java.util.stream.Stream.empty())
                .filter(event -> event.messageEventId().equals(asked.id()))
                .toList();
    }
}
