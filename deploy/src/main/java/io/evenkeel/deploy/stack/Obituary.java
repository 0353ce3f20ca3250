package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Why a part is not there: what it said last. */
final class Obituary {

    private static final int LINES = 15;

    private Obituary() {}

    static String of(Part part, int exit, Settings settings) {
        return part.label() + " ended with " + exit + " before it was ready. Its last lines:\n"
                + lastLines(part, settings) + "\nThe whole of it: " + Commands.logFile(part, settings);
    }

    static String late(Collection<Part> parts, Duration limit, Settings settings) {
        String names = parts.stream().map(Part::label).collect(Collectors.joining(", "));
        return "not ready after " + limit.toSeconds() + " s: " + names + "\n"
                + parts.stream()
                        .map(part -> part.label() + " said last:\n" + lastLines(part, settings))
                        .collect(Collectors.joining("\n"));
    }

    private static String lastLines(Part part, Settings settings) {
        List<String> out = LogTail.last(Commands.outFile(part, settings), LINES);
        List<String> log = LogTail.last(Commands.logFile(part, settings), LINES);
        return java.util.stream.Stream.concat(log.stream(), out.stream())
                .map(line -> "  | " + line)
                .collect(Collectors.joining("\n"));
    }
}
