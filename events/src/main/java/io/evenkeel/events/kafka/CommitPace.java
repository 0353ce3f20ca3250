package io.evenkeel.events.kafka;

/**
 * When an exactly-once topology should commit before its interval is over: at every tick that follows fresh records, never while it works
 * off a backlog. A commit costs tens of milliseconds on a busy machine whatever it holds, so committing every few records is quick while
 * they trickle and ruins the throughput once they pile up. One per task; not for several threads.
 */
public final class CommitPace {

    /** Milliseconds between ticks: how long a fresh record waits for its commit. */
    public static final long TICK_MILLIS = 10;

    /** A record older than this when it is processed belongs to a backlog, in milliseconds. */
    static final long FRESH_MILLIS = 200;

    private boolean fresh;

    /** A record was processed; both times in milliseconds since 1970. */
    public void processed(long recordTimestamp, long now) {
        fresh = now - recordTimestamp <= FRESH_MILLIS;
    }

    /** Whether to ask for a commit at this tick. */
    public boolean tick() {
        boolean due = fresh;
        fresh = false;
        return due;
    }
}
