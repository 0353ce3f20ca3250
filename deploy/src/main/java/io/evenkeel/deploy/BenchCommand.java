package io.evenkeel.deploy;

import io.evenkeel.deploy.bench.Bench;
import io.evenkeel.deploy.bench.BenchOptions;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.deploy.stack.Home;
import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Progress;
import io.evenkeel.deploy.stack.Snapshot;
import io.evenkeel.deploy.stack.Stack;
import io.evenkeel.deploy.stack.StartCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/** The benchmark against the stack that runs here, or, when none runs, against one of its own on the same ports. */
final class BenchCommand {

    private final Settings settings;
    private final Terminal terminal;

    BenchCommand(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            terminal.line(BenchOptions.HELP);
            return 0;
        }
        BenchOptions options = BenchOptions.parse(arguments);
        try {
            Snapshot here = Snapshot.take(settings);
            if (here.nothingAlive()) {
                return onItsOwn(options);
            }
            if (!here.allReady()) {
                throw new UserError("not every part is ready: ./evenkeel status says which, ./evenkeel up starts them");
            }
            return measure(settings, options);
        } catch (IOException e) {
            throw new UserError("the benchmark broke off: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("interrupted");
        }
    }

    private int onItsOwn(BenchOptions options) throws IOException, InterruptedException {
        Path home = Files.createDirectories(settings.home().resolve("bench"));
        Settings own = new Settings(settings.root(), home, settings.javaHome(), settings.ports());
        Progress progress = options.json() ? Progress.SILENT : terminal;
        Stack stack = new Stack(own, progress, StartCache.Mode.USE).endingWithThisProcess();
        Home.deleteData(own);
        stack.up(EnumSet.allOf(Part.class));
        int result = measure(own, options);
        stack.down();
        Home.deleteData(own);
        return result;
    }

    private int measure(Settings stack, BenchOptions options) throws IOException, InterruptedException {
        int result = new Bench(
                        stack, options, terminal::line, "bench-" + Instant.now().getEpochSecond())
                .run();
        if (!options.json()) {
            terminal.line("  memory of the stack            "
                    + Terminal.megabytes(Snapshot.take(stack).memory()));
        }
        return result;
    }
}
