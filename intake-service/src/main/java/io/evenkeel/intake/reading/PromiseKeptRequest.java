package io.evenkeel.intake.reading;

import org.jspecify.annotations.Nullable;

/** The report that a promise was kept, checked. */
public record PromiseKeptRequest(
        String customerId, @Nullable String note) {}
