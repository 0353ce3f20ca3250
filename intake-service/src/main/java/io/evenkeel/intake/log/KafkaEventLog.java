package io.evenkeel.intake.log;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.idempotency.Mark;
import io.evenkeel.intake.reception.EventLog;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.BufferExhaustedException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes through one Kafka producer behind the gate. While there is no producer, every append is answered at once. */
final class KafkaEventLog implements EventLog {

    private static final Logger log = LoggerFactory.getLogger(KafkaEventLog.class);
    /** The producer answers by its own timeout; this holds the promise should its thread be stuck. */
    private static final Duration GRACE = Duration.ofMillis(400);

    private final AppendGate gate;
    private final Duration timeout;
    private final IntakeMeters meters;
    private final AtomicReference<@Nullable Producer<byte[], byte[]>> producer = new AtomicReference<>();
    /** {@link System#nanoTime()} of the first failure since the last success; null while all is well. */
    private final AtomicReference<@Nullable Long> failingSince = new AtomicReference<>();

    private volatile boolean remembers;

    KafkaEventLog(AppendGate gate, Duration timeout, IntakeMeters meters) {
        this.gate = gate;
        this.timeout = timeout.plus(GRACE);
        this.meters = meters;
    }

    @Override
    public CompletableFuture<Appended> append(Envelope envelope, @Nullable Mark mark) {
        Producer<byte[], byte[]> open = producer.get();
        if (open == null) {
            return CompletableFuture.completedFuture(Appended.UNAVAILABLE);
        }
        ProducerRecord<byte[], byte[]> record = EventCodec.toRecord(envelope);
        if (mark != null) {
            MarkHeaders.write(mark, record.headers());
        }
        int size = record.value().length + record.key().length;
        if (!gate.enter(size)) {
            return CompletableFuture.completedFuture(Appended.BUSY);
        }
        long start = System.nanoTime();
        return send(open, record)
                .completeOnTimeout(Appended.UNAVAILABLE, timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((appended, failure) -> {
                    gate.leave(size);
                    meters.append().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
                    note(appended, envelope);
                });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears all that the future would tell
    private CompletableFuture<Appended> send(Producer<byte[], byte[]> open, ProducerRecord<byte[], byte[]> record) {
        CompletableFuture<Appended> answer = new CompletableFuture<>();
        try {
            open.send(
                    record,
                    (metadata, failure) -> answer.complete(failure == null ? Appended.WRITTEN : failed(failure)));
        } catch (KafkaException | IllegalStateException e) {
            // IllegalStateException: the producer was closed to be replaced.
            answer.complete(failed(e));
        }
        return answer;
    }

    private static Appended failed(Exception failure) {
        log.debug("not written: {}", failure.toString());
        return failure instanceof BufferExhaustedException ? Appended.BUSY : Appended.UNAVAILABLE;
    }

    private void note(Appended appended, Envelope envelope) {
        if (appended == Appended.WRITTEN) {
            if (failingSince.getAndSet(null) != null) {
                log.info("the log takes events again");
            }
            if (envelope.event() instanceof ComplaintReceived complaint) {
                meters.accepted(complaint.channel());
            }
        } else if (appended == Appended.UNAVAILABLE && failingSince.compareAndSet(null, System.nanoTime())) {
            log.warn("the log does not take events: callers get 503 until it does");
        }
    }

    @Override
    public boolean remembersKeys() {
        return remembers;
    }

    void keysRemembered() {
        remembers = true;
    }

    boolean writable() {
        return producer.get() != null;
    }

    /** How long every append has failed; zero while all is well. */
    Duration failing() {
        return Optional.ofNullable(failingSince.get())
                .map(since -> Duration.ofNanos(System.nanoTime() - since))
                .orElse(Duration.ZERO);
    }

    void open(Producer<byte[], byte[]> opened) {
        failingSince.set(null);
        producer.set(opened);
    }

    /** From now on appends are refused. Those under way get {@code patience} to be acknowledged. */
    void close(Duration patience) {
        Producer<byte[], byte[]> open = producer.getAndSet(null);
        if (open != null) {
            open.close(patience);
        }
    }
}
