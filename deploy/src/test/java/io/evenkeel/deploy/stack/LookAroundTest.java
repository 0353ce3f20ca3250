package io.evenkeel.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LookAroundTest {

    @TempDir
    Path directory;

    @Test
    @EnabledOnOs(OS.LINUX)
    void knowsWhichProcessHoldsAPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.of(socket.getLocalPort()).orElseThrow())
                    .startsWith(ProcessHandle.current().pid() + " (");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void knowsHowMuchMemoryAProcessHolds() {
        long own = ProcessHandle.current().pid();

        assertThat(Memory.resident(own).orElseThrow()).isGreaterThan(10_000_000);
        assertThat(Memory.resident(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void readsTheLastLinesOfALongFile() throws IOException {
        Path log = directory.resolve("long.log");
        Files.write(log, IntStream.range(0, 50_000).mapToObj(i -> "line " + i).toList());

        assertThat(LogTail.last(log, 2)).containsExactly("line 49998", "line 49999");
        assertThat(LogTail.last(directory.resolve("none.log"), 2)).isEmpty();
    }

    @Test
    void equalJarsHaveEqualFingerprintsWhateverTheirTime() throws IOException {
        Path jar = Path.of(org.jspecify.annotations.NullMarked.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        assumeThat(jar).isRegularFile();
        Path copy = Files.copy(jar, directory.resolve("copy.jar"));

        assertThat(Fingerprint.of(copy)).isEqualTo(Fingerprint.of(jar)).hasSize(8);
    }
}
