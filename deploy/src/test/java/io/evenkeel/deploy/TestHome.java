package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A stack of its own for a test: free ports, and an empty home under {@code target}. */
public final class TestHome {

    private TestHome() {}

    public static Settings fresh(String name) throws IOException {
        Path root = Path.of(System.getProperty("evenkeel.root", "..")).toRealPath();
        Path home = root.resolve("deploy/target/homes").resolve(name);
        delete(home);
        Files.createDirectories(home);
        return new Settings(root, home, Path.of(System.getProperty("java.home")), FreePorts.find());
    }

    private static void delete(Path home) throws IOException {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
