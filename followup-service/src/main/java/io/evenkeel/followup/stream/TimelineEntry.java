package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Json;
import io.evenkeel.followup.casefile.Narrator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case file (M23): what happened, when, who did it and why ({@code causationId}), where it stands in the log, and the event
 * itself as it was written. {@code number} counts from 1 within the case. Stored and served in this form.
 */
public record TimelineEntry(
        int number,
        Instant time,
        String type,
        String who,
        String summary,
        String id,
        @Nullable String causationId,
        String topic,
        int partition,
        long offset,
        @JsonRawValue String data) {

    static TimelineEntry of(Inbound inbound, int number, String summary) {
        Envelope envelope = inbound.envelope();
        Origin origin = inbound.origin();
        return new TimelineEntry(
                number,
                envelope.time(),
                envelope.type().wire(),
                Narrator.who(envelope.event()),
                summary,
                envelope.id(),
                envelope.causationId(),
                origin.topic(),
                origin.partition(),
                origin.offset(),
                data(inbound));
    }

    /** As written where that is plain UTF-8; JSON in another encoding is written anew. */
    private static String data(Inbound inbound) {
        byte[] value = inbound.value().get();
        boolean plain = value.length > 0 && value[0] == '{' && (value.length < 2 || value[1] != 0);
        return new String(plain ? value : Json.write(inbound.envelope().event()), UTF_8);
    }
}
