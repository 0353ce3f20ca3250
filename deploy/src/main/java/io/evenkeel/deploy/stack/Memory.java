package io.evenkeel.deploy.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What a process holds in memory, from {@code /proc}; empty where the system does not say. */
final class Memory {

    private Memory() {}

    /** Resident bytes, shared pages counted in full. */
    static OptionalLong resident(long pid) {
        return field(pid, "status", "VmRSS:");
    }

    /** Resident bytes, each shared page divided among those who share it: the figure that may be added up. */
    static OptionalLong proportional(long pid) {
        return field(pid, "smaps_rollup", "Pss:");
    }

    private static OptionalLong field(long pid, String file, String name) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), file));
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                    .findFirst();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
