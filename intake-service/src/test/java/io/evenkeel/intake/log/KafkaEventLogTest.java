package io.evenkeel.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Author;
import io.evenkeel.events.Channel;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.idempotency.Fingerprint;
import io.evenkeel.intake.idempotency.Mark;
import io.evenkeel.intake.reception.EventLog.Appended;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.BufferExhaustedException;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaEventLogTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final Envelope EVENT = new Envelope(
            "e-1",
            "/intake",
            NOON,
            null,
            null,
            new MessageReceived("c-1", "C-1", "m-1", Author.CUSTOMER, Channel.WEB, "late", NOON));

    private final AppendGate gate = new AppendGate(2, 1 << 20);
    private final IntakeMeters meters = new IntakeMeters(new SimpleMeterRegistry());
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final KafkaEventLog log = new KafkaEventLog(gate, Duration.ofMinutes(5), meters);

    @BeforeEach
    void open() {
        log.open(producer);
    }

    @Test
    void isWrittenOnlyWhenTheBrokerSaysSo() {
        CompletableFuture<Appended> appended = log.append(EVENT, null);

        assertThat(appended).isNotDone();
        producer.completeNext();
        assertThat(appended).isCompletedWithValue(Appended.WRITTEN);
        assertThat(gate.records()).isZero();
        assertThat(meters.append().count()).isEqualTo(1);
    }

    @Test
    void theGateTurnsAwayAtOnceAndOpensAgain() {
        CompletableFuture<Appended> first = log.append(EVENT, null);
        CompletableFuture<Appended> second = log.append(EVENT, null);

        assertThat(log.append(EVENT, null)).isCompletedWithValue(Appended.BUSY);
        producer.completeNext();
        assertThat(first).isCompletedWithValue(Appended.WRITTEN);
        assertThat(second).isNotDone();
        assertThat(log.append(EVENT, null)).isNotDone();
    }

    @Test
    void theGateCountsBytesToo() {
        AppendGate narrow = new AppendGate(100, 1_000);

        assertThat(narrow.enter(600)).isTrue();
        assertThat(narrow.enter(600)).isFalse();
        narrow.leave(600);
        assertThat(narrow.enter(600)).isTrue();
    }

    @Test
    void failuresAreValues() {
        CompletableFuture<Appended> late = log.append(EVENT, null);
        producer.errorNext(new TimeoutException("expired"));
        assertThat(late).isCompletedWithValue(Appended.UNAVAILABLE);
        assertThat(log.failing()).isPositive();

        CompletableFuture<Appended> full = log.append(EVENT, null);
        producer.errorNext(new BufferExhaustedException("full"));
        assertThat(full).isCompletedWithValue(Appended.BUSY);

        producer.sendException = new TimeoutException("no metadata");
        assertThat(log.append(EVENT, null)).isCompletedWithValue(Appended.UNAVAILABLE);
        assertThat(gate.records()).isZero();
    }

    @Test
    void aProducerThatNeverAnswersDoesNotHoldTheCaller() {
        KafkaEventLog hasty = new KafkaEventLog(gate, Duration.ofMillis(50), meters);
        hasty.open(producer);
        assertThat(hasty.append(EVENT, null))
                .succeedsWithin(Duration.ofSeconds(5))
                .isEqualTo(Appended.UNAVAILABLE);
    }

    @Test
    void withoutAProducerTheAnswerIsImmediate() {
        log.close(Duration.ZERO);

        assertThat(log.append(EVENT, null)).isCompletedWithValue(Appended.UNAVAILABLE);
    }

    @Test
    void theMarkTravelsInHeaders() {
        Mark mark = new Mark(new UUID(1, 2), new Fingerprint(3));
        CompletableFuture<Appended> appended = log.append(EVENT, mark);
        producer.completeNext();

        assertThat(appended).isCompletedWithValue(Appended.WRITTEN);
        assertThat(MarkHeaders.read(producer.history().getFirst().headers()))
                .contains(new MarkHeaders.Marked(mark, NOON));
    }

    @Test
    void foreignHeadersAreNoMark() {
        assertThat(MarkHeaders.read(new RecordHeaders())).isEmpty();
        assertThat(MarkHeaders.read(new RecordHeaders().add(Mark.REQUEST_HEADER, null)))
                .isEmpty();
        assertThat(MarkHeaders.read(new RecordHeaders().add(Mark.REQUEST_HEADER, new byte[] {1, 2})))
                .isEmpty();
        RecordHeaders timeless = new RecordHeaders();
        MarkHeaders.write(new Mark(new UUID(1, 2), new Fingerprint(3)), timeless);
        assertThat(MarkHeaders.read(timeless)).isEmpty();
    }
}
