package io.evenkeel.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path root;

    @Test
    void hasTheUsualPortsAndAHomeInTheCheckout() {
        Settings settings = Settings.of(Map.of(), root);

        assertThat(settings.port(Port.BROKER)).isEqualTo(9092);
        assertThat(settings.url(Port.INTAKE)).isEqualTo("http://localhost:8081");
        assertThat(settings.home().getFileName()).hasToString(".evenkeel");
        assertThat(settings.home()).isDirectory();
    }

    @Test
    void oneBaseMovesAllPortsAndOneVariableMovesOne() {
        Settings settings = Settings.of(Map.of("EVENKEEL_PORT_BASE", "21000", "EVENKEEL_PORT_MAIL", "9999"), root);

        assertThat(settings.port(Port.BROKER)).isEqualTo(21000);
        assertThat(settings.port(Port.NOTIFICATION)).isEqualTo(21007);
        assertThat(settings.port(Port.MAIL)).isEqualTo(9999);
        assertThat(settings.ports().values()).doesNotHaveDuplicates();
    }

    @Test
    void takesOverThePortsOfWhatRunsAlready() {
        Settings running = Settings.of(Map.of("EVENKEEL_PORT_BASE", "21000"), root);
        Settings asked = Settings.of(Map.of(), root);

        assertThat(asked.withPorts(running.portList())).isEqualTo(running);
        assertThat(asked.withPorts("1,2,3")).isEqualTo(asked);
        assertThat(asked.withPorts("a,b,c,d,e,f,g,h")).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65001", "-1", "eighty", "8080 8081"})
    void saysWhichVariableHoldsNoPort(String value) {
        assertThatThrownBy(() -> Settings.of(Map.of("EVENKEEL_PORT_SMTP", value), root))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("EVENKEEL_PORT_SMTP must be a port");
    }

    @Test
    void saysWhenTheHomeCannotBeMade() throws IOException {
        Path file = Files.createFile(root.resolve("a-file"));

        assertThatThrownBy(() ->
                        Settings.of(Map.of("EVENKEEL_HOME", file.resolve("home").toString()), root))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("EVENKEEL_HOME=");
    }
}
