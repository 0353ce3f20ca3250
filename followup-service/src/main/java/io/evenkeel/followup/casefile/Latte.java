package io.evenkeel.followup.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Listen, acknowledge, take action, thank, explain (M14): when each was done, or null where it is missing. */
public record Latte(
        Instant listen,
        @Nullable Instant acknowledge,
        @Nullable Instant takeAction,
        @Nullable Instant thank,
        @Nullable Instant explain) {

    static Latte listened(Instant at) {
        return new Latte(at, null, null, null, null);
    }

    /** The first action counts: a claim before the decision. */
    Latte acted(Instant at) {
        return takeAction != null ? this : new Latte(listen, acknowledge, at, thank, explain);
    }

    /** Opened again: what was done about the matter did not hold, so those steps are due once more. */
    Latte again() {
        return new Latte(listen, acknowledge, null, null, null);
    }

    /** A message reached the customer; {@code messageType} is the wire name of the event that asked for it. */
    Latte delivered(String messageType, Instant at) {
        if (messageType.contains("acknowledgement") && acknowledge == null) {
            return new Latte(listen, at, takeAction, thank, explain);
        }
        if (messageType.contains("summary") && explain == null) {
            return new Latte(listen, acknowledge, takeAction, at, at);
        }
        return this;
    }
}
