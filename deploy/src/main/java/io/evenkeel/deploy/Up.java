package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Stack;
import io.evenkeel.deploy.stack.StartCache;
import io.evenkeel.deploy.stack.StartTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Starts what is missing, waits, says where everything is, and stays in front until Ctrl-C. */
final class Up {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Settings settings;
    private final Terminal terminal;
    private final Stack stack;
    private volatile boolean stopping;

    Up(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        this.stack = new Stack(settings, terminal, StartCache.Mode.USE);
    }

    int run(boolean detach) {
        Set<Part> alive = stack.running().keySet();
        if (alive.equals(ALL) && ALL.stream().allMatch(stack::isReady)) {
            terminal.heading("Evenkeel runs already.");
            where();
            return 0;
        }
        AtomicBoolean ours = new AtomicBoolean(alive.isEmpty());
        Thread stopper = new Thread(() -> {
            if (ours.get()) {
                stopAll();
            }
        });
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            start(alive);
            ours.set(!detach);
            if (!detach) {
                terminal.line("Ctrl-C stops everything; the data stays in " + settings.home() + ".");
                watch();
            }
        } finally {
            // What did not start has been stopped already; what ran before stays, and so does what was asked to.
            ours.set(false);
        }
        return 0;
    }

    private void start(Set<Part> alive) {
        terminal.heading(
                alive.isEmpty()
                        ? "Starting Evenkeel in " + settings.home()
                        : "Some parts run already; starting the others");
        Duration took = stack.up(ALL);
        StartTime.save(settings, took);
        terminal.heading(String.format(Locale.ROOT, "Ready after %.1f s.", took.toMillis() / 1000.0));
        where();
    }

    private void where() {
        terminal.line("""

                  Post complaints     %s/complaints
                  Supervisors         %s/escalations
                  Case files          %s/customers/C-1001/cases
                  Alerts (stream)     %s/alerts
                  Every mail sent     %s

                Try it, or run ./evenkeel demo:

                  curl -s -X POST %s/complaints -H 'Content-Type: application/json' -d '{
                    "customer": {"id": "C-1001", "name": "Aino Virtanen", "email": "aino@example.com", "language": "fi"},
                    "channel": "email", "subject": "Rikki",
                    "text": "Tilaamani kahvinkeitin tuli rikki. Haluan rahat takaisin.",
                    "reference": {"type": "order", "id": "A-77", "amount": {"value": "49.90", "currency": "EUR"}}}'
                """.formatted(
                        settings.url(Port.INTAKE),
                        settings.url(Port.TRIAGE),
                        settings.url(Port.FOLLOWUP),
                        settings.url(Port.NOTIFICATION),
                        settings.url(Port.MAIL),
                        settings.url(Port.INTAKE)));
    }

    /** Until nothing of it is alive, as after a down in another terminal; says so when one part alone goes. */
    private void watch() {
        Map<Part, ProcessHandle> known = stack.running();
        while (!known.isEmpty() || stopping) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (stopping || known.values().stream().allMatch(ProcessHandle::isAlive)) {
                continue;
            }
            Map<Part, ProcessHandle> now = stack.running();
            for (Part part : known.keySet()) {
                if (!now.containsKey(part)) {
                    terminal.error(
                            part.label() + " has ended. ./evenkeel up in another terminal starts it again; its log: "
                                    + settings.logs().resolve(part.label() + ".log"));
                }
            }
            known = now;
        }
        terminal.line("Everything has ended.");
    }

    private void stopAll() {
        stopping = true;
        terminal.line("\nStopping ...");
        int stopped = stack.down();
        Set<Part> left = stack.running().keySet();
        terminal.line("Stopped " + stopped + " processes; "
                + (left.isEmpty() ? "nothing is left running." : "still ending: " + left + "; see ./evenkeel status."));
    }
}
