package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.Training;

/** Makes the start-up caches for what is built now. */
final class Prepare {

    private final Settings settings;
    private final Terminal terminal;

    Prepare(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    int run() {
        Training training = new Training(settings, terminal);
        if (training.isDone()) {
            terminal.line("The start-up caches fit what is built.");
            return 0;
        }
        terminal.line("Learning how the parts start, once after a build; this takes about a minute ...");
        training.run();
        terminal.line("Done: every start from now on is quicker.");
        return 0;
    }
}
