package io.evenkeel.deploy;

import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What people see. Colour and emphasis on a terminal only, plain lines into a file or a pipe. */
final class Terminal implements Progress {

    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean colours;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.colours = person().isPresent() && System.getenv("NO_COLOR") == null;
    }

    /** Where a person sits, if one does. A JVM has a console also without a terminal. */
    static Optional<Console> person() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    void line(String text) {
        out.println(text);
    }

    void heading(String text) {
        out.println(styled(BOLD, text));
    }

    void error(String text) {
        err.println(styled(RED, text));
    }

    private String styled(String style, String text) {
        return colours ? style + text + PLAIN : text;
    }

    @Override
    public void step(String what) {
        out.println(what);
    }

    @Override
    public void part(Part part, String state, Duration since) {
        out.println(String.format(Locale.ROOT, "  %-14s%-10s%6.1f s", part.label(), state, since.toMillis() / 1000.0));
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes / (1024 * 1024));
    }
}
