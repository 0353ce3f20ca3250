package io.evenkeel.followup.casefile;

import io.evenkeel.events.TriageEvent.Promise;
import io.evenkeel.events.Wire;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise and what became of it. A promise that is kept late has both times. */
public record TrackedPromise(
        Promise promise,
        @Nullable Instant keptAt,
        @Nullable Instant overdueAt,
        @Nullable String note) {

    /** What became of a promise. */
    public enum State implements Wire {
        OPEN,
        KEPT,
        OVERDUE
    }

    static TrackedPromise made(Promise promise) {
        return new TrackedPromise(promise, null, null, null);
    }

    public State state() {
        if (keptAt != null) {
            return State.KEPT;
        }
        return overdueAt == null ? State.OPEN : State.OVERDUE;
    }

    boolean is(String promiseId) {
        return promise.promiseId().equals(promiseId);
    }

    TrackedPromise kept(Instant at, @Nullable String withNote) {
        return keptAt != null ? this : new TrackedPromise(promise, at, overdueAt, withNote);
    }

    TrackedPromise overdue(Instant at) {
        return new TrackedPromise(promise, keptAt, at, note);
    }
}
