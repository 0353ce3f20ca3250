package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.deploy.stack.Home;
import java.io.Console;
import java.io.IOException;

/** Stops everything and deletes the data of this home, after asking. */
final class Reset {

    private final Settings settings;
    private final Terminal terminal;

    Reset(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    int run(boolean agreed) {
        if (!agreed && !ask()) {
            terminal.line("Nothing was changed.");
            return 1;
        }
        new Down(settings, terminal).run();
        try {
            Home.deleteData(settings);
        } catch (IOException e) {
            throw new UserError("could not delete everything in " + settings.home() + ": " + e.getMessage());
        }
        terminal.line("The data in " + settings.home() + " is gone; the next up begins empty.");
        return 0;
    }

    private boolean ask() {
        Console console = Terminal.person()
                .orElseThrow(() -> new UserError("reset deletes every complaint, case and mail in " + settings.home()
                        + ". Nobody can be asked here: say ./evenkeel reset --yes"));
        String answer = console.readLine("Delete every complaint, case and mail in %s? [y/N] ", settings.home());
        return answer != null && (answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes"));
    }
}
