package io.evenkeel.deploy.bench;

import io.evenkeel.deploy.bench.Figures.Latency;
import io.evenkeel.deploy.bench.Figures.Percentiles;
import io.evenkeel.deploy.bench.Figures.Throughput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as a table. */
final class Report {

    private Report() {}

    static List<String> of(Figures figures) {
        List<String> lines = new ArrayList<>();
        Throughput throughput = figures.throughput();
        if (throughput != null) {
            throughput(throughput, lines);
        }
        Latency latency = figures.latency();
        if (latency != null) {
            latency(latency, lines);
        }
        return lines;
    }

    private static void throughput(Throughput t, List<String> lines) {
        Balance balance = t.balance();
        lines.add(String.format(
                Locale.ROOT, "Throughput: %d complaints a second, sent over %.1f s", t.ratePerSecond(), t.seconds()));
        count(lines, "sent", t.sent());
        count(lines, "accepted (202)", t.accepted());
        count(lines, "refused", t.refused());
        count(lines, "without an answer", t.broken());
        count(lines, "in the log", balance.inLog());
        count(lines, "decided", balance.decided());
        count(lines, "acknowledgements asked for", balance.acknowledged());
        count(lines, "mails asked for", balance.requested());
        count(lines, "mails delivered", balance.delivered());
        count(lines, "mails given up", balance.failed());
        count(lines, "mails in the mailbox", t.mailsAccepted());
        count(lines, "lost", t.lost());
        count(lines, "duplicated", t.duplicated() + t.mailsRepeated());
        lines.add(String.format(Locale.ROOT, "  %-30s %10.1f s", "all out after the last POST", t.drainSeconds()));
        percentiles(lines, "from due time to 202", t.answer());
        lines.add("");
    }

    private static void latency(Latency l, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT, "Latency: %d complaints a second that go before a supervisor", l.ratePerSecond()));
        count(lines, "sent", l.sent());
        count(lines, "accepted (202)", l.accepted());
        count(lines, "alerts received", l.alerted());
        percentiles(lines, "from due time to 202", l.answer());
        percentiles(lines, "from due time to the alert", l.alert());
    }

    private static void count(List<String> lines, String name, long value) {
        lines.add(String.format(Locale.ROOT, "  %-30s %,10d", name, value));
    }

    private static void percentiles(List<String> lines, String name, Percentiles p) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-30s median %.1f ms, 90 %% %.1f ms, 99 %% %.1f ms, most %.1f ms",
                name,
                p.median(),
                p.p90(),
                p.p99(),
                p.max()));
    }
}
