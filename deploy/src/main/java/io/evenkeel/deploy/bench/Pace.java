package io.evenkeel.deploy.bench;

/**
 * An open-loop schedule: when each request is due, whatever became of those before it. Times are measured from there, so that a server that
 * stalls cannot make the figures better by slowing its callers down (coordinated omission).
 */
record Pace(long startNanos, int perSecond, int total) {

    private static final long NANOS = 1_000_000_000L;

    long dueNanos(int index) {
        return startNanos + index * NANOS / perSecond;
    }
}
