package io.evenkeel.intake.idempotency;

import java.util.UUID;

/** What a keyed request leaves on its record, beside the event: which request it was, and what it asked. */
public record Mark(UUID requestId, Fingerprint fingerprint) {

    /** Record header: the id that client and key stand for; for a complaint its id. */
    public static final String REQUEST_HEADER = "evenkeel_request";

    /** Record header: {@link Fingerprint#hex()}. */
    public static final String FINGERPRINT_HEADER = "evenkeel_fingerprint";
}
