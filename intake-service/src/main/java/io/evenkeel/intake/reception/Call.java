package io.evenkeel.intake.reception;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who calls, under which idempotency key, in which W3C trace. */
public record Call(
        String client, Optional<String> key, @Nullable String traceparent) {

    public Call withKey(Optional<String> otherKey) {
        return new Call(client, otherKey, traceparent);
    }
}
