package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.casefile.CaseSettings;
import io.evenkeel.followup.casefile.CaseState;
import io.evenkeel.followup.casefile.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what the case file decides: stores, due times, messages. One per task, on the task's thread. */
final class CaseProcessor implements Processor<String, Inbound, byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(CaseProcessor.class);
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int AT_MOST_A_TICK = 1_000;

    private final CaseSettings settings;
    private final FollowupMeters meters;
    private final CaseSignals signals;
    private ProcessorContext<byte[], byte[]> context;
    private CaseStores stores;
    private TimerQueue timers;
    private Steps steps;
    private long open;

    @SuppressWarnings("NullAway.Init") // Streams calls init before anything else
    CaseProcessor(CaseSettings settings, FollowupMeters meters, CaseSignals signals) {
        this.settings = settings;
        this.meters = meters;
        this.signals = signals;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> streams) {
        context = streams;
        stores = new CaseStores(streams);
        timers = new TimerQueue(streams.getStateStore(FollowupTopology.TIMERS_STORE));
        steps = new Steps(stores, settings);
        open = stores.open();
        meters.open(task(), open);
        // Schedules are not stored: each start registers its own, and finds what came due meanwhile.
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, millis -> tick(Instant.ofEpochMilli(millis)));
    }

    @Override
    public void process(Record<String, Inbound> record) {
        handle(record.value(), record.headers());
    }

    @Override
    public void close() {
        meters.gone(task());
    }

    private void handle(Inbound inbound, @Nullable Headers headers) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        switch (prepared(() -> steps.after(inbound, now))) {
            case Step.Write write -> carryOut(write, now);
            case Step.Keep keep -> stores.keep(inbound, keep.json());
            case Step.Bury bury -> bury(inbound, headers, bury.reason(), now);
            case Step.Nothing nothing ->
                log.debug("a repeat of {}", inbound.envelope().id());
        }
    }

    private void tick(Instant now) {
        for (TimerQueue.Ripe ripe : timers.take(now, AT_MOST_A_TICK)) {
            meters.late(Duration.between(ripe.key().at(), now));
            switch (prepared(() -> steps.after(ripe, now))) {
                case Step.Write write -> carryOut(write, now);
                case Step.Bury bury ->
                    log.error(
                            "due time {} of complaint {} failed and is given up: {}",
                            ripe.key().kind(),
                            ripe.key().complaintId(),
                            bury.reason());
                case Step.Keep keep -> throw new IllegalStateException("due times are not kept");
                case Step.Nothing nothing -> log.debug("a due time that no case waits for");
            }
        }
    }

    /** Trouble with Kafka or the stores ends the transaction; anything else is this one event's own. */
    private static Step prepared(Supplier<Step> preparation) {
        try {
            return preparation.get();
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("an event could not be processed", e);
            return new Step.Bury("processing failed: " + e.getClass().getSimpleName());
        }
    }

    private void carryOut(Step.Write write, Instant now) {
        CaseFile file = write.after();
        for (Due due : write.cancelled()) {
            timers.cancel(TimerKey.of(file.customerId(), file.complaintId(), due));
        }
        for (Due due : write.set()) {
            timers.set(TimerKey.of(file.customerId(), file.complaintId(), due), write.causeId());
        }
        if (write.entry() != null) {
            stores.append(file, write.entry());
        }
        if (write.contact() != null) {
            stores.put(file.customerId(), write.contact());
        }
        // The case last: who reads it finds everything that it speaks of.
        stores.put(file, write.json());
        write.out().forEach(envelope -> send(envelope, now));
        count(write.before(), file);
        if (write.before() == null) {
            opened(file);
        }
    }

    private void opened(CaseFile file) {
        stores.index(file);
        for (CaseStores.Waiting waiting : stores.waitingFor(file)) {
            stores.release(waiting);
            handle(waiting.event().inbound(), null);
        }
        signals.known(file.customerId(), file.complaintId());
    }

    private void count(@Nullable CaseFile before, CaseFile after) {
        boolean was = before != null && before.state() != CaseState.CLOSED;
        boolean is = after.state() != CaseState.CLOSED;
        if (was != is) {
            open += is ? 1 : -1;
            stores.open(open);
            meters.open(task(), open);
        }
    }

    private void send(Envelope envelope, Instant now) {
        Headers headers = new RecordHeaders();
        byte[] value = EventCodec.write(envelope, headers);
        byte[] key = envelope.event().customerId().getBytes(UTF_8);
        context.forward(new Record<>(key, value, now.toEpochMilli(), headers), FollowupTopology.MESSAGES);
        if (envelope.event() instanceof FollowupEvent event) {
            meters.requested(event);
        }
    }

    private void bury(Inbound inbound, @Nullable Headers headers, String reason, Instant now) {
        Headers original = new RecordHeaders();
        if (headers == null) {
            EventCodec.write(inbound.envelope(), original);
        } else {
            original = headers;
        }
        Origin origin = inbound.origin();
        meters.deadLetter(origin.topic());
        Headers explained = DeadLetter.headers(original, reason, origin.topic(), origin.partition(), origin.offset());
        context.forward(
                new Record<>(inbound.key().get(), inbound.value().get(), now.toEpochMilli(), explained),
                FollowupTopology.DEAD_LETTERS);
    }

    private String task() {
        return context.taskId().toString();
    }
}
