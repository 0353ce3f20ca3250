package io.evenkeel.notification.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.testing.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class PostCoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final RetryPlan PLAN = new RetryPlan(
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(1)));
    private static final Accounts ACCOUNTS =
            new Accounts(PLAN, "evenkeel.example", new NotificationMeters(new SimpleMeterRegistry()));

    @Test
    void delaysShareTopics() {
        assertThat(PLAN.topics())
                .containsExactly("notification.retry.30s", "notification.retry.5m", "notification.retry.1h");
        assertThat(PLAN.after(3)).contains(Duration.ofHours(1));
        assertThat(PLAN.after(4)).isEmpty();
    }

    @Test
    void aMessageThatIsPutOffTravelsWholeAndSaysWhenItIsDue() {
        Job job = job(Messages.to("a@example.com", ReplyLanguage.FI), new Attempt(0, 0, Instant.EPOCH));
        ProducerRecord<byte[], byte[]> waiting = only(ACCOUNTS.of(job, new Fate.PutOff("451 later", true), NOW));

        assertThat(waiting.topic()).isEqualTo("notification.retry.30s");
        assertThat(waiting.value()).isEqualTo(job.record().value());
        assertThat(Attempt.of(waiting.headers())).contains(new Attempt(1, 1, NOW.plusSeconds(30)));
        assertThat(EventCodec.read("followup.messages", waiting.key(), waiting.value(), waiting.headers()))
                .isEqualTo(new Decoded.Known(job.envelope()));
    }

    @Test
    void aWaitWithoutAContactIsNoAttempt() {
        Job job = job(Messages.to("a@example.com", ReplyLanguage.FI), new Attempt(2, 1, NOW));
        ProducerRecord<byte[], byte[]> waiting = only(ACCOUNTS.of(job, new Fate.PutOff("down", false), NOW));
        assertThat(Attempt.of(waiting.headers())).contains(new Attempt(3, 1, NOW.plusSeconds(3600)));
    }

    @Test
    void aMessageThatCannotBeMadeIsKeptAndTold() {
        Job job = job(Messages.to("a@example.com", ReplyLanguage.FI), Attempt.FIRST);
        List<Entry> entries = ACCOUNTS.of(job, new Fate.Unprocessable("IllegalStateException at Letter"), NOW);

        assertThat(entries)
                .extracting(entry -> entry.record().topic())
                .containsExactly("followup.messages.notification.dlt", "notification.deliveries");
        assertThat(entries.getFirst().record().value()).isEqualTo(job.record().value());
        ProducerRecord<byte[], byte[]> told = entries.getLast().record();
        assertThat(EventCodec.read(told.topic(), told.key(), told.value(), told.headers()))
                .isInstanceOfSatisfying(
                        Decoded.Known.class,
                        known -> assertThat(((DeliveryFailed) known.envelope().event()).reason())
                                .isEqualTo("unprocessable"));
    }

    @Test
    void notesThatCannotBeReadAreNoNotes() {
        Headers headers = new Attempt(1, 1, NOW).writtenInto(new RecordHeaders(), "451");
        headers.remove(Attempt.DUE).add(Attempt.DUE, "tomorrow".getBytes(UTF_8));
        assertThat(Attempt.of(headers)).isEmpty();
        assertThat(Attempt.of(new RecordHeaders())).contains(Attempt.FIRST);
    }

    @Test
    void whatIsNotDueHoldsUpOnlyItsPartition() {
        List<ConsumerRecord<byte[], byte[]>> batch = List.of(
                waiting(0, 7, NOW.minusSeconds(1)),
                waiting(0, 8, NOW.plusSeconds(9)),
                waiting(0, 9, NOW.minusSeconds(1)),
                waiting(1, 3, NOW.plusSeconds(5)),
                waiting(2, 1, NOW));
        DueSplit split = DueSplit.of(batch, NOW);

        assertThat(split.due()).extracting(ConsumerRecord::offset).containsExactly(7L, 1L);
        assertThat(split.next()).isEqualTo(Map.of(at(0), 8L, at(1), 3L, at(2), 2L));
        assertThat(split.held()).isEqualTo(Map.of(at(0), NOW.plusSeconds(9), at(1), NOW.plusSeconds(5)));
    }

    @Test
    void lanesKeepCustomersTogetherAndInOrder() {
        Messages anna = Messages.to("a@example.com", ReplyLanguage.FI);
        Messages bela = Messages.to("b@example.com", ReplyLanguage.HU);
        List<Job> jobs = IntStream.range(0, 9)
                .mapToObj(i -> job(i % 3 == 0 ? bela : anna, new Attempt(i, 0, NOW)))
                .toList();
        List<List<Job>> lanes = Lanes.of(jobs, 4);

        assertThat(lanes).hasSize(2);
        lanes.forEach(lane -> {
            assertThat(lane)
                    .extracting(Job::customer)
                    .containsOnly(lane.getFirst().customer());
            assertThat(lane)
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(
                            job -> job.attempt().round()));
        });
        assertThat(Lanes.of(List.of(), 4)).isEmpty();
    }

    @Test
    void theMemoryForgetsTheOldest() {
        SentMemory memory = new SentMemory(2);
        List.of("a", "b", "c").forEach(id -> memory.remember(id, new Fate.Sent("250")));
        assertThat(memory.recall("a")).isEmpty();
        assertThat(memory.recall("c")).contains(new Fate.Sent("250"));
    }

    @Test
    void patienceEndsWithTheTimeOrTheFirstLoss() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Patience lost = new Patience(clock, NOW.plusSeconds(1));
        assertThat(lost.lost()).isEmpty();
        lost.lose("refused");
        lost.lose("again");
        assertThat(lost.lost()).contains("refused");
        assertThat(new Patience(clock, NOW.minusSeconds(1)).lost()).isPresent();
    }

    private static ProducerRecord<byte[], byte[]> only(List<Entry> entries) {
        assertThat(entries).hasSize(1);
        return entries.getFirst().record();
    }

    private static Job job(Messages messages, Attempt attempt) {
        Envelope envelope = Messages.envelope(messages.acknowledgement());
        ProducerRecord<byte[], byte[]> made = EventCodec.toRecord(envelope);
        return new Job(
                record(made.topic(), 0, 0, made.key(), made.value(), made.headers()),
                envelope,
                messages.acknowledgement(),
                attempt);
    }

    private static ConsumerRecord<byte[], byte[]> waiting(int partition, long offset, Instant due) {
        Headers headers = new Attempt(1, 1, due).writtenInto(new RecordHeaders(), "451");
        return record("retry", partition, offset, new byte[0], new byte[0], headers);
    }

    private static ConsumerRecord<byte[], byte[]> record(
            String topic, int partition, long offset, byte[] key, byte[] value, Headers headers) {
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                key.length,
                value.length,
                key,
                value,
                headers,
                java.util.Optional.empty());
    }

    private static TopicPartition at(int partition) {
        return new TopicPartition("retry", partition);
    }
}
