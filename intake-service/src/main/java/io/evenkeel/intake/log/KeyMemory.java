package io.evenkeel.intake.log;

import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.TopicTail;
import io.evenkeel.intake.idempotency.SeenRequests;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the service's own topic from the side and remembers the keys that any instance accepted. */
final class KeyMemory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KeyMemory.class);

    private final Map<String, Object> settings;
    private final SeenRequests seen;
    private final Supplier<Instant> since;
    private final long most;
    private final Runnable caughtUp;
    private @Nullable TopicTail tail;

    KeyMemory(Map<String, Object> settings, SeenRequests seen, Supplier<Instant> since, long most, Runnable caughtUp) {
        this.settings = settings;
        this.seen = seen;
        this.since = since;
        this.most = most;
        this.caughtUp = caughtUp;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // cancelled when the service stops before: nothing is left to do then
    synchronized void start() {
        TopicTail started = new TopicTail(
                settings,
                Topic.INTAKE_COMPLAINTS.name(),
                new TopicTail.Start.Since(since.get(), most),
                record -> MarkHeaders.read(record.headers())
                        .ifPresent(marked -> seen.add(marked.mark(), marked.receivedAt())));
        tail = started;
        started.caughtUp().thenAccept(position -> {
            log.info("{} accepted keys remembered", seen.size());
            caughtUp.run();
        });
    }

    @Override
    public synchronized void close() {
        if (tail != null) {
            tail.close();
        }
    }
}
