package io.evenkeel.deploy.bench;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Everything that was measured; a part that was left out is null. */
record Figures(@Nullable Throughput throughput, @Nullable Latency latency) {

    /** {@code mailsRepeated}: mails with a Message-ID that the mailbox had seen before. {@code drainSeconds}: until all was out. */
    record Throughput(
            int ratePerSecond,
            int sent,
            int accepted,
            int refused,
            int broken,
            double seconds,
            Balance balance,
            int lost,
            int duplicated,
            long mailsAccepted,
            long mailsRepeated,
            double drainSeconds,
            Percentiles answer) {}

    record Latency(int ratePerSecond, int sent, int accepted, int alerted, Percentiles alert, Percentiles answer) {}

    /** Milliseconds. */
    record Percentiles(double median, double p90, double p99, double max) {
        static Percentiles of(Histogram micros) {
            return new Percentiles(
                    micros.getValueAtPercentile(50) / 1000.0,
                    micros.getValueAtPercentile(90) / 1000.0,
                    micros.getValueAtPercentile(99) / 1000.0,
                    micros.getMaxValue() / 1000.0);
        }
    }

    /** Whether nothing was lost, duplicated, refused or left unanswered. */
    boolean clean() {
        Throughput t = throughput;
        Latency l = latency;
        boolean whole = t == null
                || (t.lost() == 0 && t.duplicated() == 0 && t.mailsRepeated() == 0 && t.accepted() == t.sent());
        return whole && (l == null || l.alerted() == l.sent());
    }
}
