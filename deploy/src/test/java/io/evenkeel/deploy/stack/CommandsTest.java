package io.evenkeel.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.deploy.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandsTest {

    private static final Settings SETTINGS =
            new Settings(Path.of("/checkout"), Path.of("/home/ek"), Path.of("/jdk"), FreePorts.find());
    private static final Staged STAGED = new Staged(Path.of("/stage/x.jar"), List.of("-XX:AOTCache=/stage/x.aot"));

    @ParameterizedTest
    @EnumSource(Part.class)
    void aProcessIsFoundAgainByTheBeginningOfItsCommandLine(Part part) {
        List<String> command = Commands.of(part, SETTINGS, STAGED);
        int java = command.indexOf("/jdk/bin/java");

        assertThat(command.subList(java + 1, java + 3))
                .containsExactly("-Devenkeel.part=" + part.label(), "-Devenkeel.home=/home/ek");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartIsBoundedInMemoryAndUsesItsCache(Part part) {
        assertThat(Commands.of(part, SETTINGS, STAGED))
                .contains("-Xmx" + part.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:AOTCache=/stage/x.aot");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void whatNobodyWaitsForGivesWay(Part part) {
        List<String> command = Commands.of(part, SETTINGS, STAGED);

        assertThat(command.subList(0, command.indexOf("/jdk/bin/java")).contains("nice"))
                .isEqualTo(part == Part.FOLLOWUP || part == Part.MAILBOX);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"INTAKE", "TRIAGE", "FOLLOWUP", "NOTIFICATION"})
    void aServiceListensOnLoopbackAndKeepsItsStateInTheHome(Part part) {
        assertThat(Commands.of(part, SETTINGS, STAGED))
                .contains(
                        "--server.address=127.0.0.1",
                        "--server.port=" + SETTINGS.port(part.mainPort()),
                        "--spring.kafka.bootstrap-servers=" + SETTINGS.bootstrapServers(),
                        "--evenkeel." + part.label() + ".state-dir=/home/ek/data/" + part.label());
    }
}
