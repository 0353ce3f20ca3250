package io.evenkeel.intake.reading;

/** What a string field must be, and what it becomes. */
@FunctionalInterface
interface Rule<T> {
    Checked<T> check(String raw);
}
