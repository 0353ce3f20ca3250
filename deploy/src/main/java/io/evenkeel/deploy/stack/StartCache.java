package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The start-up caches (JEP 483, 514, 515), one a part, beside its jar and made for one version of the JVM. A cache that does not fit is
 * passed over by the JVM, which then starts as without.
 */
public final class StartCache {

    /** Whether processes use caches, or are watched so that a cache comes of it when they end. */
    public enum Mode {
        USE,
        RECORD
    }

    private final Stage stage;
    private final Mode mode;
    private final Map<Part, Staged> staged = new ConcurrentHashMap<>();

    public StartCache(Settings settings, Mode mode) {
        this.stage = new Stage(settings);
        this.mode = mode;
    }

    /** Whether every part has a cache for what is built now. */
    public boolean complete() {
        for (Part part : Part.values()) {
            if (!Files.isRegularFile(file(part, stage.jar(part)))) {
                return false;
            }
        }
        return true;
    }

    boolean records() {
        return mode == Mode.RECORD;
    }

    Staged staged(Part part) {
        return staged.computeIfAbsent(part, this::find);
    }

    private Staged find(Part part) {
        Path jar = stage.jar(part);
        Path cache = file(part, jar);
        if (mode == Mode.RECORD) {
            return new Staged(jar, List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off"));
        }
        return Files.isRegularFile(cache)
                ? new Staged(jar, List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off"))
                : new Staged(jar, List.of());
    }

    private static Path file(Part part, Path jar) {
        String jvm = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]+", "-");
        return jar.resolveSibling(part.label() + "-" + jvm + ".aot");
    }
}
