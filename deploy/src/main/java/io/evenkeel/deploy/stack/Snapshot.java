package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The state of every part at one moment. */
public record Snapshot(List<Line> parts) {

    /** {@code pid}, {@code since} and the bytes are empty for a part that is not alive, or where the system does not say. */
    public record Line(
            Part part,
            boolean ready,
            OptionalLong pid,
            Optional<Instant> since,
            OptionalLong resident,
            OptionalLong shared) {}

    public Snapshot {
        parts = List.copyOf(parts);
    }

    /** The settings with the ports of what runs in this home already, so that no command looks for it elsewhere. */
    public static Settings asStarted(Settings settings) {
        return new Running(settings).asStarted();
    }

    public static Snapshot take(Settings settings) {
        Map<Part, ProcessHandle> running = new Running(settings).find();
        Readiness readiness = new Readiness(settings);
        List<Line> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            ProcessHandle process = running.get(part);
            lines.add(process == null ? absent(part) : alive(part, process, readiness.isReady(part)));
        }
        return new Snapshot(lines);
    }

    private static Line absent(Part part) {
        return new Line(
                part, false, OptionalLong.empty(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    private static Line alive(Part part, ProcessHandle process, boolean ready) {
        long pid = process.pid();
        return new Line(
                part,
                ready,
                OptionalLong.of(pid),
                process.info().startInstant(),
                Memory.resident(pid),
                Memory.proportional(pid));
    }

    public boolean allReady() {
        return parts.stream().allMatch(Line::ready);
    }

    public boolean nothingAlive() {
        return parts.stream().allMatch(line -> line.pid().isEmpty());
    }

    /** Bytes of all parts together, shared pages counted once. */
    public long memory() {
        return parts.stream()
                .mapToLong(line -> line.shared().orElse(line.resident().orElse(0)))
                .sum();
    }
}
