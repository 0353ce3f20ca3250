package io.evenkeel.intake.idempotency;

import io.evenkeel.events.Json;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a request asks, in 64 bits: the beginning of the SHA-256 of its canonical JSON. Tells a repeat from another request. */
public record Fingerprint(long bits) {

    private static final int HEX_DIGITS = 16;

    /** {@code parts} are records that serialise the same whenever they are equal, and strings. */
    public static Fingerprint of(Object... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Json.write(parts));
            return new Fingerprint(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static Optional<Fingerprint> parse(String hex) {
        try {
            return hex.length() == HEX_DIGITS
                    ? Optional.of(new Fingerprint(HexFormat.fromHexDigitsToLong(hex)))
                    : Optional.empty();
        } catch (NumberFormatException notHex) {
            return Optional.empty();
        }
    }

    public String hex() {
        return HexFormat.of().toHexDigits(bits);
    }
}
