package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of each part. Pure: nothing is started here. */
final class Commands {

    /** In front, because some systems show only the beginning of a command line; it is how a process is found again. */
    static final String PART_MARK = "-Devenkeel.part=";

    static final String HOME_MARK = "-Devenkeel.home=";

    /** The ports of the whole run, in the order of {@link Port}: a later command finds them here, whatever its environment says. */
    static final String PORTS_MARK = "-Devenkeel.ports=";

    /** A third of the processor time that a part at zero gets where both want it (POSIX leaves the measure open; Linux has this one). */
    private static final String STEP_BACK = "5";

    /** Megabytes of the old generation at the start; it grows to what the part may have. */
    private static final int OLD_AT_FIRST = 24;

    private Commands() {}

    /** {@code staged} says where the part's jar lies and which flags its start-up cache needs. */
    static List<String> of(Part part, Settings settings, Staged staged) {
        List<String> command = new ArrayList<>();
        // Ctrl-C goes to every process of the terminal at once; the parts leave it to the launcher, which stops them in
        // order.
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "evenkeel"));
        if (part.stepsBack()) {
            command.addAll(List.of("nice", "-n", STEP_BACK));
        }
        command.add(settings.java().toString());
        command.add(PART_MARK + part.label());
        command.add(HOME_MARK + settings.home());
        command.add(PORTS_MARK + settings.portList());
        command.addAll(jvm(part, settings));
        command.addAll(staged.flags());
        command.addAll(program(part, settings, staged.jar()));
        return command;
    }

    private static List<String> jvm(Part part, Settings settings) {
        return List.of(
                "-Xmx" + part.heapMegabytes() + "m",
                "-Xmn" + part.youngMegabytes() + "m",
                "-Xms" + (part.youngMegabytes() + OLD_AT_FIRST) + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Six JVMs that start at once on two cores wait mostly for their compilers: the second one sets in
                // three times as late as it would, and not on the word of an earlier run (JEP 515).
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:-AOTReplayTraining",
                "-XX:Tier4InvocationThreshold=15000",
                "-XX:Tier4MinInvocationThreshold=3000",
                "-XX:Tier4CompileThreshold=45000",
                "-XX:Tier4BackEdgeThreshold=200000",
                // The post has the least priority, so that mail does not delay alerts; nor shall the compilers.
                "-XX:ThreadPriorityPolicy=1",
                "-XX:CompilerThreadPriority=" + STEP_BACK,
                // What the compilers took while they worked goes back to the system, not into malloc's own store.
                "-XX:TrimNativeHeapInterval=5000",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:ErrorFile=" + settings.logs().resolve(part.label() + "-crash.log"),
                "-Djava.net.preferIPv4Stack=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private static List<String> program(Part part, Settings settings, Path jar) {
        return switch (part) {
            case BROKER ->
                host(
                        part,
                        settings,
                        jar,
                        "io.evenkeel.deploy.broker.BrokerMain",
                        number(settings, Port.BROKER),
                        number(settings, Port.CONTROLLER),
                        settings.home().resolve("kafka").toString());
            case MAILBOX ->
                host(
                        part,
                        settings,
                        jar,
                        "io.evenkeel.deploy.mailbox.MailboxMain",
                        number(settings, Port.SMTP),
                        number(settings, Port.MAIL),
                        settings.home().resolve("mail").toString());
            case INTAKE, TRIAGE, FOLLOWUP, NOTIFICATION -> service(part, settings, jar);
        };
    }

    private static String number(Settings settings, Port port) {
        return Integer.toString(settings.port(port));
    }

    private static List<String> host(Part part, Settings settings, Path jar, String main, String... args) {
        List<String> program = new ArrayList<>();
        program.add("-Devenkeel.log=" + logFile(part, settings));
        program.addAll(List.of("-cp", jar.toString(), main));
        program.addAll(List.of(args));
        return program;
    }

    private static List<String> service(Part part, Settings settings, Path jar) {
        String own = "--evenkeel." + part.label();
        List<String> program = new ArrayList<>(List.of("-jar", jar.toString()));
        program.add("--server.address=127.0.0.1");
        program.add("--server.port=" + settings.port(part.mainPort()));
        program.add("--spring.kafka.bootstrap-servers=" + settings.bootstrapServers());
        for (Port port : List.of(Port.INTAKE, Port.TRIAGE, Port.FOLLOWUP, Port.NOTIFICATION)) {
            program.add("--evenkeel.urls." + port.name().toLowerCase(java.util.Locale.ROOT) + "=" + settings.url(port));
        }
        if (part == Part.NOTIFICATION) {
            program.add("--spring.mail.host=127.0.0.1");
            program.add("--spring.mail.port=" + settings.port(Port.SMTP));
        }
        program.add(own + ".state-dir=" + settings.home().resolve("data").resolve(part.label()));
        program.add(own + ".advertised=localhost:" + settings.port(part.mainPort()));
        program.addAll(logging(part, settings));
        program.add("--spring.config.additional-location=optional:file:"
                + settings.home().resolve("config").resolve(part.label() + ".yaml"));
        // An open alert stream would otherwise hold the shutdown for half a minute.
        program.add("--spring.lifecycle.timeout-per-shutdown-phase=5s");
        return program;
    }

    private static List<String> logging(Part part, Settings settings) {
        return List.of(
                "--spring.main.banner-mode=off",
                "--logging.file.name=" + logFile(part, settings),
                "--logging.threshold.console=OFF",
                "--logging.logback.rollingpolicy.max-file-size=5MB",
                "--logging.logback.rollingpolicy.max-history=2",
                "--logging.logback.rollingpolicy.total-size-cap=15MB");
    }

    static Path logFile(Part part, Settings settings) {
        return settings.logs().resolve(part.label() + ".log");
    }

    /** What a process says past its log: errors of the JVM itself. Begun anew at each start. */
    static Path outFile(Part part, Settings settings) {
        return settings.logs().resolve(part.label() + ".out");
    }
}
