package io.evenkeel.intake.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.evenkeel.intake.idempotency.Fingerprint;
import io.evenkeel.intake.idempotency.Mark;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The mark of a keyed request, in the headers of its record. Read without looking at the value. */
final class MarkHeaders {

    private static final String TIME = "ce_time";

    private MarkHeaders() {}

    static void write(Mark mark, Headers headers) {
        headers.add(Mark.REQUEST_HEADER, mark.requestId().toString().getBytes(US_ASCII));
        headers.add(Mark.FINGERPRINT_HEADER, mark.fingerprint().hex().getBytes(US_ASCII));
    }

    /** Empty for a record without a key, and for one whose headers somebody else has written. */
    static Optional<Marked> read(Headers headers) {
        String request = text(headers, Mark.REQUEST_HEADER);
        if (request.isEmpty()) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(request);
            Instant receivedAt = OffsetDateTime.parse(text(headers, TIME)).toInstant();
            return Fingerprint.parse(text(headers, Mark.FINGERPRINT_HEADER))
                    .map(fingerprint -> new Marked(new Mark(id, fingerprint), receivedAt));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), US_ASCII);
    }

    record Marked(Mark mark, Instant receivedAt) {}
}
