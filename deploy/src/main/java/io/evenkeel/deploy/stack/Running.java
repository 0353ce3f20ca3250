package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The processes of this home that are alive. They are found by the marks on their command lines, not by files with process ids: nothing can
 * be stale, no other process can be taken for one of ours, and those of a launcher that was killed are found as well.
 */
final class Running {

    private final Settings settings;

    Running(Settings settings) {
        this.settings = settings;
    }

    Map<Part, ProcessHandle> find() {
        Map<Part, ProcessHandle> found = new EnumMap<>(Part.class);
        String home = Commands.HOME_MARK + settings.home();
        ProcessHandle.allProcesses()
                .forEach(process -> process.info()
                        .commandLine()
                        .flatMap(line -> part(line, home))
                        .ifPresent(part -> found.put(part, process)));
        return found;
    }

    /** The settings with the ports that the processes of this home were started with; unchanged when none is alive. */
    Settings asStarted() {
        return find().values().stream()
                .flatMap(process -> process.info().commandLine().stream())
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(word -> word.startsWith(Commands.PORTS_MARK))
                .findFirst()
                .map(word -> settings.withPorts(word.substring(Commands.PORTS_MARK.length())))
                .orElse(settings);
    }

    /** The shell that is about to become the part carries the marks too, and its process is the same one. */
    private static Optional<Part> part(String commandLine, String home) {
        int mark = commandLine.indexOf(Commands.PART_MARK);
        if (mark < 0 || !(commandLine + " ").contains(home + " ")) {
            return Optional.empty();
        }
        int begin = mark + Commands.PART_MARK.length();
        int end = commandLine.indexOf(' ', begin);
        return end < 0 ? Optional.empty() : Part.of(commandLine.substring(begin, end));
    }
}
