package io.evenkeel.notification.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Shared by the lanes of a batch: a server that cannot be reached, or is too slow, is not asked again before the retries. */
final class Patience {

    private final Clock clock;
    private final Instant until;
    private final AtomicReference<String> lost = new AtomicReference<>();

    Patience(Clock clock, Instant until) {
        this.clock = clock;
        this.until = until;
    }

    void lose(String why) {
        lost.compareAndSet(null, why);
    }

    /** Why nothing more is tried in this batch, if so. */
    Optional<String> lost() {
        if (clock.instant().isAfter(until)) {
            lose("the mail server took too long with the messages before this one");
        }
        return Optional.ofNullable(lost.get());
    }
}
