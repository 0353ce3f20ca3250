package io.evenkeel.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection that an older event lacks reads as empty; what was given is copied, keeps its order, and cannot be changed. */
final class Defaults {

    private Defaults() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static <T> Set<T> set(@Nullable Set<T> given) {
        return given == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    static <K, V> Map<K, V> map(@Nullable Map<K, V> given) {
        if (given == null) {
            return Map.of();
        }
        given.forEach((key, value) -> Objects.requireNonNull(value, "a map's value is null"));
        return Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
