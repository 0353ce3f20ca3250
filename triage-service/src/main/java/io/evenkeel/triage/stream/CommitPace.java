package io.evenkeel.triage.stream;

/**
 * When the topology should commit before its interval is over: at a tick that follows fresh records, and never while it works off a
 * backlog. A commit costs some milliseconds on a quiet machine and tens on a busy one whatever it holds, so a fixed short interval is quick
 * while records trickle and ruins the throughput once they pile up. A commit covers every task of a stream thread: one pace per thread.
 */
final class CommitPace {

    /** Milliseconds between ticks: how long a fresh record waits for its commit. */
    static final long TICK_MILLIS = 5;

    /** A record older than this when it is processed belongs to a backlog, in milliseconds. */
    static final long FRESH_MILLIS = 200;

    private boolean fresh;

    /** A record was processed; both times in milliseconds since 1970. Whether a tick is needed. */
    boolean processed(long recordTimestamp, long now) {
        fresh = now - recordTimestamp <= FRESH_MILLIS;
        return fresh;
    }

    /** Whether a tick asks for a commit; if not, nothing is waiting and no tick is needed before the next record. */
    boolean tick() {
        boolean commit = fresh;
        fresh = false;
        return commit;
    }
}
