package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.Stack;
import io.evenkeel.deploy.stack.StartCache;

/** Stops this home's processes, whoever started them. */
final class Down {

    private final Settings settings;
    private final Terminal terminal;

    Down(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    int run() {
        int stopped = new Stack(settings, terminal, StartCache.Mode.USE).down();
        terminal.line(
                stopped == 0
                        ? "Nothing of " + settings.home() + " was running."
                        : "Stopped " + stopped + " processes; the data stays in " + settings.home() + ".");
        return 0;
    }
}
