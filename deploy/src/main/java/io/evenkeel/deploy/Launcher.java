package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.deploy.stack.Snapshot;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code ./evenkeel <command>}: the script finds the JDK and builds what is stale, this does the rest. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args)));
    }

    private static int run(List<String> args) {
        Terminal terminal = new Terminal(System.out, System.err);
        String command = args.isEmpty() ? "help" : args.getFirst();
        List<String> options = args.isEmpty() ? List.of() : args.subList(1, args.size());
        try {
            Path root = Path.of(System.getProperty("evenkeel.root", "."));
            Settings settings = Snapshot.asStarted(Settings.of(System.getenv(), root));
            return new Commandline(settings, terminal).run(command, options);
        } catch (UserError e) {
            terminal.error(e.advice());
            return 1;
        }
    }
}
