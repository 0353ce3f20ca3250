package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built jars, unpacked: a JVM starts quicker from plain jars and can use a start-up cache (JEP 483, 514) with them. A directory is
 * named after its content and never changed, so that a build does not pull the jars from under a running process.
 */
final class Stage {

    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final int EXTRACT_SECONDS = 60;

    private final Settings settings;

    Stage(Settings settings) {
        this.settings = settings;
    }

    /** Unpacks where needed; takes about a second a part the first time after a build. */
    Path jar(Part part) {
        Path built = built(part);
        if (!Files.isRegularFile(built)) {
            throw new UserError(part.label() + " is not built: " + built + " is missing.\n"
                    + "Build everything with: ./mvnw package -DskipTests");
        }
        try {
            Path directory = settings.stage().resolve(name(part) + "-" + Fingerprint.of(built));
            Path jar = directory.resolve(built.getFileName());
            if (!Files.isRegularFile(jar)) {
                unpack(part, built, directory);
            }
            return jar;
        } catch (IOException e) {
            throw new UserError("cannot unpack " + built + ": " + e.getMessage());
        }
    }

    private Path built(Part part) {
        String module = part.isService() ? part.label() + "-service" : "deploy";
        return settings.root().resolve(module + "/target/" + module + "-" + VERSION + ".jar");
    }

    private static String name(Part part) {
        return part.isService() ? part.label() : "host";
    }

    /** Into a neighbour first, so that a half-unpacked directory is never taken for a whole one. */
    private void unpack(Part part, Path built, Path directory) throws IOException {
        Path half = directory.resolveSibling(
                directory.getFileName() + ".half-" + ProcessHandle.current().pid());
        delete(half);
        Files.createDirectories(half.getParent());
        if (part.isService()) {
            extract(built, half);
        } else {
            copy(built, half);
        }
        try {
            Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.FileSystemException other) {
            delete(half);
            if (!Files.isDirectory(directory)) {
                throw other;
            }
        }
    }

    /** Deletes what earlier builds left, some hundred megabytes a part; not while a process may run from it. */
    void deleteOthers() throws IOException {
        Set<Path> current = new HashSet<>();
        for (Part part : Part.values()) {
            current.add(jar(part).getParent());
        }
        try (Stream<Path> staged = Files.list(settings.stage())) {
            for (Path directory : staged.toList()) {
                if (!current.contains(directory)) {
                    delete(directory);
                }
            }
        }
    }

    private void extract(Path built, Path to) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        settings.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        built.toString(),
                        "extract",
                        "--destination",
                        to.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(Files.createDirectories(settings.logs())
                        .resolve("extract.out")
                        .toFile()))
                .start();
        try {
            if (!process.waitFor(EXTRACT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("see " + settings.logs().resolve("extract.out"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void copy(Path built, Path to) throws IOException {
        Path lib = Files.createDirectories(to.resolve("lib"));
        Files.copy(built, to.resolve(built.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        try (Stream<Path> jars = Files.list(built.resolveSibling("lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
