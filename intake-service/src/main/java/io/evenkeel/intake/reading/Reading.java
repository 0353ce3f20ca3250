package io.evenkeel.intake.reading;

import io.evenkeel.intake.problem.Problem;
import java.util.function.Function;

/** What came of reading something from outside: a value, or why not. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    record Refused<T>(Problem problem) implements Reading<T> {}

    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Read<T> read -> next.apply(read.value());
            case Refused<T> refused -> new Refused<>(refused.problem());
        };
    }
}
