package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Snapshot;
import io.evenkeel.deploy.stack.StartTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What runs, where, since when, and how much memory it holds. The exit code is 0 when everything is ready. */
final class Status {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String ROW = "  %-13s %-12s %8s  %-20s %-9s %9s";

    private final Settings settings;
    private final Terminal terminal;

    Status(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    int run() {
        Snapshot snapshot = Snapshot.take(settings);
        terminal.heading("Evenkeel in " + settings.home());
        terminal.line(ROW.formatted("part", "state", "pid", "127.0.0.1 at", "since", "resident"));
        snapshot.parts().forEach(this::part);
        if (!snapshot.nothingAlive()) {
            terminal.line(
                    "  together " + Terminal.megabytes(snapshot.memory()) + " resident, shared pages counted once");
            StartTime.last(settings)
                    .ifPresent(took -> terminal.line(
                            String.format(Locale.ROOT, "  the last start took %.1f s", took.toMillis() / 1000.0)));
        }
        return snapshot.allReady() ? 0 : 3;
    }

    private void part(Snapshot.Line line) {
        String state = line.pid().isEmpty() ? "not running" : line.ready() ? "ready" : "not ready";
        terminal.line(ROW.formatted(
                line.part().label(),
                state,
                number(line.pid()),
                ports(line.part()),
                line.since().map(TIME::format).orElse("-"),
                line.resident().isPresent() ? Terminal.megabytes(line.resident().getAsLong()) : "-"));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private String ports(Part part) {
        return part.ports().stream()
                .map(port -> Integer.toString(settings.port(port)))
                .collect(Collectors.joining(", "));
    }
}
