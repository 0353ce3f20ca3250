package io.evenkeel.intake.reception;

import io.evenkeel.events.Envelope;
import io.evenkeel.intake.idempotency.Mark;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where events are written. Never blocks, and always answers within seconds. */
public interface EventLog {

    /** Completes normally in every case. Cancelling changes nothing: what is under way stays under way. */
    CompletableFuture<Appended> append(Envelope envelope, @Nullable Mark mark);

    /** Whether all that earlier instances accepted under a key has been read. */
    boolean remembersKeys();

    /** What became of an append. */
    enum Appended {
        /** Acknowledged by all in-sync replicas. */
        WRITTEN,
        /** Not tried: as much as may be is under way already. */
        BUSY,
        /** No acknowledgement in time; it may or may not come to stand in the log. */
        UNAVAILABLE
    }
}
