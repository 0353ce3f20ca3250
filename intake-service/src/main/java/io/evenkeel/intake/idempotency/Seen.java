package io.evenkeel.intake.idempotency;

import java.time.Instant;

/** That a keyed request was accepted, what it asked, and when. */
public record Seen(Fingerprint fingerprint, Instant receivedAt) {}
