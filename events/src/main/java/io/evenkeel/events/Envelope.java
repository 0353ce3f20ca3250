package io.evenkeel.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with its CloudEvents attributes. {@code causationId} is the id of the event that caused this one; {@code traceparent} the W3C
 * trace it belongs to.
 */
public record Envelope(
        String id,
        String source,
        Instant time,
        @Nullable String causationId,
        @Nullable String traceparent,
        Event event) {

    public EventType type() {
        return EventType.of(event);
    }

    /**
     * The consequence of a cause. Its id derives from the cause's id, its type and {@code ordinal}, so that a repeat of the same
     * reaction is the same event.
     */
    public static Envelope causedBy(Envelope cause, String source, Instant time, int ordinal, Event event) {
        String id = Ids.consequence(cause.id(), EventType.of(event).wire(), ordinal);
        return new Envelope(id, source, time, cause.id(), cause.traceparent(), event);
    }
}
