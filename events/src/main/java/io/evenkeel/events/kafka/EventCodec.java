package io.evenkeel.events.kafka;

import static java.time.ZoneOffset.UTC;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.EventType;
import io.evenkeel.events.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Events to Kafka records and back, as CloudEvents 1.0 in binary mode: attributes in {@code ce_*} headers, the event as plain JSON in the
 * value, the customer id as key. Safe for use by many threads.
 */
public final class EventCodec {

    private static final String CONTENT_TYPE = "application/json";
    private static final String CAUSATION = "causationid";
    private static final String TRACEPARENT = "traceparent";
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z]{1,64}");
    private static final CloudEventSerializer WRITER = new CloudEventSerializer();
    private static final CloudEventDeserializer READER = new CloudEventDeserializer();

    private EventCodec() {}

    /** The record for the event's own topic, keyed by its customer. */
    public static ProducerRecord<byte[], byte[]> toRecord(Envelope envelope) {
        RecordHeaders headers = new RecordHeaders();
        byte[] value = write(envelope, headers);
        byte[] key = envelope.event().customerId().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(envelope.type().topic().name(), null, key, value, headers);
    }

    /** Writes the attributes into {@code headers}, which must hold none yet, and returns the value. */
    public static byte[] write(Envelope envelope, Headers headers) {
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(envelope.id())
                .withSource(URI.create(envelope.source()))
                .withType(envelope.type().wire())
                .withSubject(envelope.event().complaintId())
                .withTime(envelope.time().atOffset(UTC))
                .withData(CONTENT_TYPE, Json.write(envelope.event()));
        if (envelope.causationId() != null) {
            builder.withExtension(CAUSATION, envelope.causationId());
        }
        if (envelope.traceparent() != null) {
            headers.add(TRACEPARENT, envelope.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return WRITER.serialize(envelope.type().topic().name(), headers, builder.build());
    }

    /** Reads a consumed record. */
    public static Decoded read(ConsumerRecord<byte[], byte[]> record) {
        return read(record.topic(), record.key(), record.value(), record.headers());
    }

    /**
     * Reads a record of {@code topic}. Refuses what is null, too long, not a CloudEvent, not of a type of this topic, not of the type's
     * shape, or keyed by another customer than the event's.
     */
    public static Decoded read(String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        if (value == null) {
            return new Decoded.Unreadable("the record has no value");
        }
        if (value.length > Json.MAX_DOCUMENT_BYTES) {
            return new Decoded.Unreadable(
                    "the value has " + value.length + " bytes, more than " + Json.MAX_DOCUMENT_BYTES);
        }
        if (headers.lastHeader("ce_type") == null) {
            return new Decoded.Unreadable("not a CloudEvent in binary mode: no ce_type header");
        }
        try {
            return read(topic, key, READER.deserialize(topic, headers, value), headers);
        } catch (RuntimeException e) {
            return new Decoded.Unreadable(reason(e));
        }
    }

    private static Decoded read(String topic, byte @Nullable [] key, CloudEvent cloudEvent, Headers headers) {
        Optional<EventType> type = EventType.ofWire(cloudEvent.getType());
        if (type.isEmpty()) {
            return new Decoded.Unknown(cloudEvent.getType());
        }
        if (!type.get().topic().name().equals(topic)) {
            return new Decoded.Unreadable(cloudEvent.getType() + " does not belong on " + topic);
        }
        CloudEventData data = cloudEvent.getData();
        if (data == null) {
            return new Decoded.Unreadable("the event has no data");
        }
        Event event = (Event) Json.read(data.toBytes(), type.get().shape().asSubclass(Record.class));
        if (key == null || !event.customerId().equals(new String(key, StandardCharsets.UTF_8))) {
            return new Decoded.Unreadable("the record's key is not the customer of the event");
        }
        return new Decoded.Known(new Envelope(
                cloudEvent.getId(),
                cloudEvent.getSource().toString(),
                time(cloudEvent),
                (String) cloudEvent.getExtension(CAUSATION),
                traceparent(headers),
                event));
    }

    private static Instant time(CloudEvent cloudEvent) {
        OffsetDateTime time = cloudEvent.getTime();
        if (time == null) {
            throw new IllegalArgumentException("the event has no ce_time");
        }
        return time.toInstant();
    }

    private static @Nullable String traceparent(Headers headers) {
        Header header = headers.lastHeader(TRACEPARENT);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    /** The first line and the field only, and no excerpt of the source: a reason travels in headers, where nothing personal belongs. */
    private static String reason(RuntimeException e) {
        boolean json = e instanceof JacksonException;
        String message = json ? ((JacksonException) e).getOriginalMessage() : e.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        String at = json ? at(((JacksonException) e).getPath()) : "";
        return e.getClass().getSimpleName() + at + ": " + line.substring(0, Math.min(line.length(), 300));
    }

    /** The place in the document, as a JSON pointer; a name that cannot be one of the contract's fields is not repeated. */
    private static String at(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : FIELD_NAME.matcher(name).matches() ? name : "?");
        }
        return pointer.isEmpty() ? "" : " at " + pointer;
    }
}
