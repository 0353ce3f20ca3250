package io.evenkeel.deploy.stack;

import java.nio.file.Path;
import java.util.List;

/** A part unpacked for a quick start: its jar, and the flags of the JVM's start-up cache, none when there is no cache. */
record Staged(Path jar, List<String> flags) {
    Staged {
        flags = List.copyOf(flags);
    }
}
