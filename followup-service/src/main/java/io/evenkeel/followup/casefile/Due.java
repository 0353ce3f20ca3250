package io.evenkeel.followup.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pending due time of a case. {@code ref} tells several of one kind apart: the promise's id. */
public record Due(TimerKind kind, Instant at, @Nullable String ref) {

    boolean is(TimerKind wanted, @Nullable String wantedRef) {
        return kind == wanted && java.util.Objects.equals(ref, wantedRef);
    }
}
