package io.evenkeel.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.notification.testing.TestMailServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpConnectionsTest {

    private final TestMailServer server = new TestMailServer(0);
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConnectionIsUsedAgainAndTwoAtOnceAreTwo() throws MessagingException {
        try (SmtpConnections connections = connections(Duration.ofMinutes(5))) {
            SmtpConnection first = connections.take();
            SmtpConnection second = connections.take();
            assertThat(first).isNotSameAs(second);
            assertThat(send(first, "a@example.com")).isInstanceOf(Answer.Accepted.class);

            connections.giveBack(first);

            assertThat(connections.take()).isSameAs(first);
            assertThat(send(first, "b@example.com")).isInstanceOf(Answer.Accepted.class);
            assertThat(server.receivedBy("b@example.com")).hasSize(1);
        }
    }

    @Test
    void aServerThatHungUpInTheMeantimeIsCalledAgain() throws MessagingException {
        int port = server.port();
        try (SmtpConnections connections = connections(Duration.ofMinutes(5))) {
            SmtpConnection connection = connections.take();
            assertThat(send(connection, "a@example.com")).isInstanceOf(Answer.Accepted.class);
            connections.giveBack(connection);
            server.close();

            try (TestMailServer restarted = new TestMailServer(port)) {
                assertThat(send(connections.take(), "b@example.com")).isInstanceOf(Answer.Accepted.class);
                assertThat(restarted.receivedBy("b@example.com")).hasSize(1);
            }
        }
    }

    @Test
    void whatNobodyWantsIsClosed() throws MessagingException {
        try (SmtpConnections connections = connections(Duration.ofMillis(20))) {
            SmtpConnection connection = connections.take();
            send(connection, "a@example.com");
            connections.giveBack(connection);
            assertThat(connections.idle()).isOne();

            await().until(() -> connections.idle() == 0);
        }
    }

    @Test
    void afterTheEndNothingStaysOpen() {
        SmtpConnections connections = connections(Duration.ofMinutes(5));
        SmtpConnection late = connections.take();
        connections.close();

        connections.giveBack(late);

        assertThat(connections.idle()).isZero();
    }

    private SmtpConnections connections(Duration idleAtMost) {
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        return new SmtpConnections(sender, idleAtMost);
    }

    private Answer send(SmtpConnection connection, String recipient) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom("care@evenkeel.example");
        InternetAddress to = new InternetAddress(recipient);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setText("Hello");
        message.saveChanges();
        return connection.send(message, to);
    }
}
