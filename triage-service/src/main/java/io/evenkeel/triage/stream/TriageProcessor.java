package io.evenkeel.triage.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.Json;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.Hearing;
import io.evenkeel.triage.decision.Input;
import io.evenkeel.triage.stream.Desk.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries records to the core and what comes of it to the topics; everything of one record is in one transaction. */
final class TriageProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    static final String SOURCE = "/triage";
    private static final Logger log = LoggerFactory.getLogger(TriageProcessor.class);

    private final Desk desk;
    private final TriageCounts counts;
    private final OpenEscalations open;
    private final Supplier<CommitPace> paces;
    private CommitPace pace;
    private @Nullable Cancellable ticking;
    private ProcessorContext<byte[], byte[]> context;
    private CaseBook book;

    /** {@code paces} gives the pace of the stream thread that asks. */
    @SuppressWarnings("NullAway.Init") // context, pace and book come with init, before any record
    TriageProcessor(Desk desk, TriageCounts counts, OpenEscalations open, Supplier<CommitPace> paces) {
        this.desk = desk;
        this.counts = counts;
        this.open = open;
        this.paces = paces;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        book = new CaseBook(given, open);
        pace = paces.get();
    }

    @Override
    public void close() {
        book.close();
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        if (pace.processed(record.timestamp(), now.toEpochMilli())) {
            keepTicking();
        }
        try {
            if (origin.topic().equals(TriageTopics.COMMANDS)) {
                onCommand(record, now);
            } else {
                onEvent(record, origin, now);
            }
        } catch (KafkaException e) {
            // The store's or the transaction's own trouble: Kafka Streams has to see it.
            throw e;
        } catch (RuntimeException e) {
            log.warn("{}-{}@{} put aside", origin.topic(), origin.partition(), origin.offset(), e);
            deadLetter(record, origin, e.getClass().getSimpleName() + " while deciding");
        }
    }

    /** Ticks only while something waits for its commit: an idle topology does nothing. */
    private void keepTicking() {
        if (ticking == null) {
            ticking = context.schedule(
                    Duration.ofMillis(CommitPace.TICK_MILLIS), PunctuationType.WALL_CLOCK_TIME, now -> tick());
        }
    }

    private void tick() {
        if (pace.tick()) {
            context.commit();
        } else {
            stopTicking();
        }
    }

    private void stopTicking() {
        if (ticking != null) {
            ticking.cancel();
            ticking = null;
        }
    }

    private void onEvent(Record<byte[], byte[]> record, RecordMetadata origin, Instant now) {
        switch (EventCodec.read(origin.topic(), record.key(), record.value(), record.headers())) {
            case Decoded.Known known -> onEnvelope(known.envelope(), now);
            case Decoded.Unknown later -> log.debug("passed over an event of type {}", later.type());
            case Decoded.Unreadable unreadable -> deadLetter(record, origin, unreadable.reason());
        }
    }

    private void onEnvelope(Envelope cause, Instant now) {
        Event event = cause.event();
        switch (event) {
            case ComplaintReceived complaint -> {
                CaseState known = book.find(complaint.customerId(), complaint.complaintId());
                if (known == null) {
                    step(cause, null, complaint.customerId(), desk.complaint(complaint), now);
                }
            }
            case MessageReceived message -> onMessage(cause, message, now);
            case CheckInAnswered answer -> {
                CaseState known = book.find(answer.customerId(), answer.complaintId());
                step(cause, known, answer.customerId(), desk.checkIn(answer), now);
            }
            default -> log.debug("nothing to decide about {}", cause.type());
        }
    }

    private void onMessage(Envelope cause, MessageReceived posted, Instant now) {
        CaseState named = book.find(posted.customerId(), posted.complaintId());
        MessageReceived message = named == null ? Hearing.stray(posted) : posted;
        CaseState known = named == null ? book.find(message.customerId(), message.complaintId()) : named;
        step(cause, known, message.customerId(), desk.message(message, known), now);
    }

    private void step(Envelope cause, @Nullable CaseState known, String customerId, Input input, Instant now) {
        if (known != null && known.seen().contains(cause.id())) {
            return;
        }
        CustomerState customer = book.customer(customerId);
        Step step = desk.step(known, customer, input, cause.id(), now);
        write(known, customer, step);
        int ordinal = 0;
        for (TriageEvent event : step.events()) {
            forward(Envelope.causedBy(cause, SOURCE, now, ordinal++, event), now);
            counts.decided(cause, event, now);
        }
    }

    private void onCommand(Record<byte[], byte[]> record, Instant now) {
        CommandRecord given = CommandRecord.read(record.value());
        CaseState known = book.find(given.customerId(), given.command().complaintId());
        CustomerState customer = book.customer(given.customerId());
        Step step = desk.step(known, customer, new Input.Supervised(given.command()), given.commandId(), now);
        write(known, customer, step);
        int ordinal = 0;
        for (TriageEvent event : step.events()) {
            String id = io.evenkeel.events.Ids.consequence(
                    given.commandId(), io.evenkeel.events.EventType.of(event).wire(), ordinal++);
            forward(new Envelope(id, SOURCE, now, given.commandId(), null, event), now);
        }
        Reply reply = Reply.of(given.commandId(), step.verdict(), step.after());
        context.forward(
                new Record<>(record.key(), Json.write(reply), now.toEpochMilli(), new RecordHeaders()),
                TriageTopology.REPLIES);
    }

    private void write(@Nullable CaseState known, CustomerState customer, Step step) {
        CaseState after = step.after();
        if (after != null && !after.equals(known)) {
            book.write(known, after);
        }
        if (!step.customer().equals(customer)) {
            book.write(step.customer());
        }
    }

    private void forward(Envelope envelope, Instant now) {
        Headers headers = new RecordHeaders();
        byte[] value = EventCodec.write(envelope, headers);
        byte[] key = envelope.event().customerId().getBytes(UTF_8);
        context.forward(new Record<>(key, value, now.toEpochMilli(), headers), TriageTopology.DECISIONS);
    }

    private void deadLetter(Record<byte[], byte[]> record, RecordMetadata origin, String reason) {
        counts.deadLetter(origin.topic());
        Headers headers =
                DeadLetter.headers(record.headers(), reason, origin.topic(), origin.partition(), origin.offset());
        context.forward(record.withHeaders(headers), TriageTopology.DEAD_LETTERS);
    }
}
