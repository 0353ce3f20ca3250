package io.evenkeel.intake.idempotency;

import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.util.List;
import java.util.Optional;

/** The {@code Idempotency-Key} header: bare, or quoted as an RFC 8941 string; both forms of one key are the same key. */
public final class IdempotencyKey {

    private static final int MAX_LENGTH = 255;

    private IdempotencyKey() {}

    /** The key of these header values; empty without a header. */
    public static Reading<Optional<String>> of(List<String> headers) {
        if (headers.isEmpty()) {
            return new Read<>(Optional.empty());
        }
        if (headers.size() > 1) {
            return refused("the header is given more than once");
        }
        String raw = headers.getFirst().strip();
        boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
        String key = quoted ? unescaped(raw.substring(1, raw.length() - 1)) : raw;
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            return refused("a key has 1 to " + MAX_LENGTH + " characters");
        }
        boolean visible = key.chars().allMatch(c -> (c > ' ' && c < 127) || (quoted && c == ' '));
        return visible ? new Read<>(Optional.of(key)) : refused("a key has visible ASCII characters only");
    }

    private static String unescaped(String inner) {
        return inner.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static Reading<Optional<String>> refused(String detail) {
        return new Refused<>(ProblemKind.INVALID_IDEMPOTENCY_KEY.with(detail));
    }
}
