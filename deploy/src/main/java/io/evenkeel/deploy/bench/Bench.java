package io.evenkeel.deploy.bench;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.events.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/** The benchmark, against a stack that runs. Nothing in it decides; it counts and times. */
public final class Bench {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long COUNT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int WARM_UP_RATE = 150;
    private static final long HIGHEST_MICROS = 120_000_000L;

    private final Settings settings;
    private final BenchOptions options;
    private final Consumer<String> out;
    private final String run;

    /** {@code run} names this run's customers. */
    public Bench(Settings settings, BenchOptions options, Consumer<String> out, String run) {
        this.settings = settings;
        this.options = options;
        this.out = out;
        this.run = run;
    }

    /** The exit code: 0 when nothing was lost, duplicated, refused or left unanswered. */
    public int run() throws IOException, InterruptedException {
        warmUp();
        // Latency before throughput: a mail backlog must not be in its way.
        Figures.Latency latency = options.alertSeconds() > 0 && options.alertRate() > 0 ? latency() : null;
        Figures.Throughput throughput = options.seconds() > 0 && options.rate() > 0 ? throughput() : null;
        Figures figures = new Figures(throughput, latency);
        if (options.json()) {
            out.accept(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        } else {
            Report.of(figures).forEach(out);
        }
        return figures.clean() ? 0 : 1;
    }

    private void say(String text) {
        if (!options.json()) {
            out.accept(text);
        }
    }

    /** Until the compilers of all services have seen what they will see: a cold JVM is several times slower. */
    private void warmUp() throws InterruptedException {
        if (options.warmUpSeconds() > 0) {
            int rate = Math.max(WARM_UP_RATE, options.alertRate());
            say("Warming up for " + options.warmUpSeconds() + " s at " + rate + " complaints a second ...");
            String customers = run + "-w";
            try (Ledger ledger = new Ledger(settings.bootstrapServers(), customers)) {
                ledger.awaitOpen();
                Set<String> accepted = ConcurrentHashMap.newKeySet();
                load().run(
                                rate,
                                options.warmUpSeconds(),
                                i -> i % 2 == 0 ? Bodies.mixed(customers, i) : Bodies.alarm(customers, i),
                                (id, due) -> accepted.add(id));
                drain(ledger, accepted);
            }
        }
    }

    private Load load() {
        return new Load(settings.port(Port.INTAKE));
    }

    private Figures.Latency latency() throws IOException, InterruptedException {
        say("Latency: " + options.alertRate() + " complaints a second for " + options.alertSeconds() + " s ...");
        String customers = run + "-a";
        Map<String, Long> due = new ConcurrentHashMap<>();
        try (AlertWatch alerts = new AlertWatch(settings.port(Port.NOTIFICATION))) {
            if (!alerts.awaitOpen(10)) {
                throw new IOException("the alert stream does not open");
            }
            Load.Result result =
                    load().run(options.alertRate(), options.alertSeconds(), i -> Bodies.alarm(customers, i), due::put);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.drainSeconds());
            while (System.nanoTime() < until
                    && due.keySet().stream().anyMatch(id -> alerts.at(id).isEmpty())) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            Histogram micros = new Histogram(HIGHEST_MICROS, 3);
            due.forEach((id, at) -> alerts.at(id)
                    .ifPresent(seen -> micros.recordValue(Math.clamp((seen - at) / 1_000, 0, HIGHEST_MICROS))));
            return new Figures.Latency(
                    options.alertRate(),
                    result.sent(),
                    result.accepted(),
                    (int) micros.getTotalCount(),
                    Figures.Percentiles.of(micros),
                    Figures.Percentiles.of(result.answerMicros()));
        }
    }

    private Figures.Throughput throughput() throws IOException, InterruptedException {
        say("Throughput: " + options.rate() + " complaints a second for " + options.seconds() + " s ...");
        String customers = run + "-t";
        MailCount before = MailCount.of(settings);
        try (Ledger ledger = new Ledger(settings.bootstrapServers(), customers)) {
            ledger.awaitOpen();
            Set<String> accepted = ConcurrentHashMap.newKeySet();
            Load.Result result = load().run(
                            options.rate(),
                            options.seconds(),
                            i -> Bodies.mixed(customers, i),
                            (id, due) -> accepted.add(id));
            say("Sent; waiting until everything has come out ...");
            double drained = drain(ledger, accepted);
            Balance balance = ledger.balance(accepted);
            MailCount mails = MailCount.of(settings).since(before);
            return new Figures.Throughput(
                    options.rate(),
                    result.sent(),
                    result.accepted(),
                    result.refused(),
                    result.broken(),
                    result.seconds(),
                    balance,
                    balance.lost(result.accepted()),
                    balance.decidedTwice() + balance.deliveredTwice(),
                    mails.accepted(),
                    mails.repeated(),
                    drained,
                    Figures.Percentiles.of(result.answerMicros()));
        }
    }

    /**
     * Waits until nothing is missing and no more messages are being asked for, or until nothing has moved for as long as the options say;
     * returns the seconds it took until the last thing moved.
     */
    private double drain(Ledger ledger, Set<String> accepted) {
        long patience = TimeUnit.SECONDS.toNanos(options.drainSeconds());
        long began = System.nanoTime();
        long movedAt = began;
        Balance before = ledger.balance(accepted);
        while (true) {
            LockSupport.parkNanos(COUNT_NANOS);
            Balance now = ledger.balance(accepted);
            long at = System.nanoTime();
            if (!now.equals(before)) {
                before = now;
                movedAt = at;
            }
            if (at - movedAt >= (now.settled(accepted.size()) ? SETTLED_NANOS : patience)) {
                return (movedAt - began) / 1e9;
            }
        }
    }
}
