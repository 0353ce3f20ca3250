package io.evenkeel.deploy.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A short name for what is in a jar: from the checksums in its directory, not from its time, so that an equal build is the same. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path jar) throws IOException {
        CRC32 checksum = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                add(checksum, entry.getName() + ":" + entry.getCrc() + ":" + entry.getSize());
            }
        }
        Path lib = jar.resolveSibling("lib");
        if (Files.isDirectory(lib)) {
            for (Path library : sorted(lib)) {
                String name = library.getFileName().toString();
                add(checksum, name + ":" + (name.contains("SNAPSHOT") ? of(library) : Files.size(library)));
            }
        }
        return "%08x".formatted(checksum.getValue());
    }

    private static List<Path> sorted(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static void add(CRC32 checksum, String text) {
        checksum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
