package io.evenkeel.intake.reading;

import org.jspecify.annotations.Nullable;

/** A value that holds its rule, or what is wrong with it. */
record Checked<T>(@Nullable T value, @Nullable String flaw) {

    static <T> Checked<T> good(T value) {
        return new Checked<>(value, null);
    }

    static <T> Checked<T> flawed(String flaw) {
        return new Checked<>(null, flaw);
    }
}
