package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.EventType;
import io.evenkeel.events.Json;
import java.time.Instant;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** An event that overtook the one that opens its case, as it is kept until then. {@code data} is its JSON. */
record EarlyEvent(
        Origin origin,
        String id,
        String source,
        Instant time,
        @Nullable String causationId,
        @Nullable String traceparent,
        String type,
        String data) {

    static EarlyEvent of(Inbound inbound) {
        Envelope envelope = inbound.envelope();
        return new EarlyEvent(
                inbound.origin(),
                envelope.id(),
                envelope.source(),
                envelope.time(),
                envelope.causationId(),
                envelope.traceparent(),
                envelope.type().wire(),
                new String(inbound.value().get(), UTF_8));
    }

    Inbound inbound() {
        EventType known = EventType.ofWire(type)
                .orElseThrow(() -> new IllegalStateException("a type was known when it was kept: " + type));
        byte[] value = data.getBytes(UTF_8);
        Event event = (Event) Json.read(value, known.shape().asSubclass(Record.class));
        Envelope envelope = new Envelope(id, source, time, causationId, traceparent, event);
        return new Inbound(envelope, origin, Keys.bytes(event.customerId()), Bytes.wrap(value));
    }
}
