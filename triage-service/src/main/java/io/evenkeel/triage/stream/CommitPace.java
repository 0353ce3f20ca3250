package io.evenkeel.triage.stream;

import org.jspecify.annotations.Nullable;

/**
 * When the topology should commit before its interval is over: at a tick that follows fresh records, then not again before as much time has
 * passed as the commit took, and never while it works off a backlog. A commit costs some milliseconds on a quiet machine and tens on a
 * busy one whatever it holds, so a fixed short interval is quick while records trickle and ruins the throughput once they pile up. A
 * commit covers every task of a stream thread: one pace per thread.
 */
final class CommitPace {

    /** Milliseconds between ticks: how long a fresh record waits for its commit. */
    static final long TICK_MILLIS = 5;

    /** A record older than this when it is processed belongs to a backlog, in milliseconds. */
    static final long FRESH_MILLIS = 200;

    /** What a tick asks for. */
    enum Beat {
        COMMIT,
        WAIT,
        /** Nothing is waiting: no tick is needed before the next record. */
        REST
    }

    private boolean fresh;
    private @Nullable Object asking;
    private long asked;
    private long earliest;

    /** A record was processed; both times in milliseconds since 1970. Whether a tick is needed. */
    boolean processed(long recordTimestamp, long now) {
        fresh = now - recordTimestamp <= FRESH_MILLIS;
        return fresh;
    }

    /**
     * A task ticks once in a round of its thread, and the commit that it asks for ends the round: so its own next tick, and no other's, tells
     * what the commit took.
     */
    Beat tick(Object task, long now) {
        if (task.equals(asking)) {
            long took = now - asked;
            asking = null;
            earliest = took > 2 * TICK_MILLIS ? now + took : now;
        }
        if (!fresh) {
            return Beat.REST;
        }
        if (asking != null || now < earliest) {
            return Beat.WAIT;
        }
        fresh = false;
        asking = task;
        asked = now;
        return Beat.COMMIT;
    }

    /** The task goes elsewhere and will not tick again. */
    void left(Object task) {
        if (task.equals(asking)) {
            asking = null;
        }
    }
}
