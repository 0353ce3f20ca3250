package io.evenkeel.deploy.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens on a port, as far as Linux tells its own users; empty elsewhere. */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int SHOWN_CHARACTERS = 80;

    private PortHolder() {}

    static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listening(Path.of(table), port));
        }
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOne(process.pid(), sockets))
                .findFirst()
                .map(PortHolder::describe);
    }

    /** {@code socket:[inode]} of each socket that listens there. The columns are those of proc(5). */
    private static Set<String> listening(Path table, int port) {
        String suffix = ":%04X".formatted(port).toUpperCase(Locale.ROOT);
        Set<String> sockets = new HashSet<>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > 9)
                    .filter(columns -> columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
                    .forEach(columns -> sockets.add("socket:[" + columns[9] + "]"));
        } catch (IOException | java.io.UncheckedIOException notLinux) {
            return Set.of();
        }
        return sockets;
    }

    private static boolean holdsOne(long pid, Set<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String command = process.info().commandLine().orElse("unknown");
        return process.pid() + " (" + command.substring(0, Math.min(command.length(), SHOWN_CHARACTERS)) + ")";
    }
}
