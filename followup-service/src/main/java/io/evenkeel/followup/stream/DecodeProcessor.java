package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.followup.casefile.CaseIds;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Bytes to events. What cannot be read goes to the dead letters unchanged; what a later version wrote is passed over. */
final class DecodeProcessor implements Processor<byte[], byte[], Object, Object> {

    private final FollowupMeters meters;
    private ProcessorContext<Object, Object> context;

    @SuppressWarnings("NullAway.Init") // Streams calls init before anything else
    DecodeProcessor(FollowupMeters meters) {
        this.meters = meters;
    }

    @Override
    public void init(ProcessorContext<Object, Object> streams) {
        context = streams;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata at = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("only records reach the decoder, no punctuation"));
        switch (EventCodec.read(at.topic(), record.key(), record.value(), record.headers())) {
            case Decoded.Known known -> pass(known.envelope(), record, at);
            case Decoded.Unknown ofLater -> meters.passedOver();
            case Decoded.Unreadable unreadable -> bury(record, at, unreadable.reason());
        }
    }

    private void pass(Envelope envelope, Record<byte[], byte[]> record, RecordMetadata at) {
        Event event = envelope.event();
        if (!CaseIds.customer(event.customerId()) || !CaseIds.complaint(event.complaintId())) {
            bury(record, at, "the id of the customer or of the complaint is not one");
            return;
        }
        Inbound inbound = new Inbound(
                envelope,
                new Origin(at.topic(), at.partition(), at.offset()),
                Bytes.wrap(record.key()),
                Bytes.wrap(record.value()));
        context.forward(
                record.withKey((Object) new String(record.key(), UTF_8)).withValue((Object) inbound),
                FollowupTopology.CASES);
    }

    private void bury(Record<byte[], byte[]> record, RecordMetadata at, String reason) {
        meters.deadLetter(at.topic());
        context.forward(
                record.withKey((Object) record.key())
                        .withValue((Object) record.value())
                        .withHeaders(
                                DeadLetter.headers(record.headers(), reason, at.topic(), at.partition(), at.offset())),
                FollowupTopology.DEAD_LETTERS);
    }
}
