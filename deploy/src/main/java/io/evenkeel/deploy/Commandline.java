package io.evenkeel.deploy;

import io.evenkeel.deploy.demo.Demo;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.deploy.stack.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Which command was asked for, and its options. */
final class Commandline {

    private static final String HELP = """
            Evenkeel: complaints in; settled, escalated and answered.

              ./evenkeel up [--detach]     start everything and wait until it is ready; Ctrl-C stops it
              ./evenkeel demo              post sample complaints in every language and follow them
              ./evenkeel status            what runs, where, and how much memory it holds
              ./evenkeel down              stop everything; the data stays
              ./evenkeel reset [--yes]     stop everything and delete the data
              ./evenkeel bench [options]   throughput and latency; see ./evenkeel bench --help
              ./evenkeel prepare           make the start-up caches anew (done after each build)

            Environment: EVENKEEL_HOME (data and logs, default .evenkeel), EVENKEEL_PORT_BASE (all ports from there on), or
            one by one EVENKEEL_PORT_BROKER 9092, _CONTROLLER 9093, _SMTP 2525, _MAIL 8025, _INTAKE 8081, _TRIAGE 8082,
            _FOLLOWUP 8083, _NOTIFICATION 8084. A file <home>/config/<service>.yaml overrides a service's settings.
            """;

    private final Settings settings;
    private final Terminal terminal;

    Commandline(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /** The exit code. */
    int run(String command, List<String> options) {
        return switch (command) {
            case "up" -> {
                only(options, Set.of("--detach", "-d"));
                yield new Up(settings, terminal).run(!options.isEmpty());
            }
            case "down" -> {
                only(options, Set.of());
                yield new Down(settings, terminal).run();
            }
            case "status" -> {
                only(options, Set.of());
                yield new Status(settings, terminal).run();
            }
            case "reset" -> {
                only(options, Set.of("--yes", "-y"));
                yield new Reset(settings, terminal).run(!options.isEmpty());
            }
            case "demo" -> {
                only(options, Set.of());
                needsStack();
                yield new Demo(settings, terminal::line)
                        .run("demo-" + Instant.now().getEpochSecond());
            }
            case "bench" -> new BenchCommand(settings, terminal).run(options);
            case "prepare" -> {
                only(options, Set.of());
                yield new Prepare(settings, terminal).run();
            }
            case "help", "--help", "-h" -> {
                terminal.line(HELP);
                yield 0;
            }
            default -> throw new UserError("there is no command \"" + command + "\"\n\n" + HELP);
        };
    }

    private void needsStack() {
        if (!Snapshot.take(settings).allReady()) {
            throw new UserError(
                    "Evenkeel is not running here, or not all of it: ./evenkeel status says what is missing,"
                            + " ./evenkeel up starts it.");
        }
    }

    private static void only(List<String> options, Set<String> known) {
        for (String option : options) {
            if (!known.contains(option)) {
                throw new UserError("unknown option \"" + option + "\""
                        + (known.isEmpty() ? "; this command has none" : "; known: " + String.join(", ", known)));
            }
        }
    }
}
