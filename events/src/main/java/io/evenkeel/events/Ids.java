package io.evenkeel.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that can be made again from the same facts: UUIDs of version 8 (RFC 9562) from the first 16 bytes of a SHA-256. */
public final class Ids {

    private Ids() {}

    /** The id of an event that is the {@code ordinal}-th consequence of that type of another event. */
    public static String consequence(String causeId, String type, int ordinal) {
        return derived("consequence", causeId, type, Integer.toString(ordinal));
    }

    /** The case of a client's idempotency key. */
    public static String complaint(String client, String idempotencyKey) {
        return derived("complaint", client, idempotencyKey);
    }

    /** The case that a message opens when the case it names is not one of that customer's: nothing is lost, nothing is mixed up. */
    public static String complaintOfStrayMessage(String customerId, String namedComplaintId) {
        return derived("stray", customerId, namedComplaintId);
    }

    /** A name-based id of the parts, which are told apart by their lengths. */
    public static String derived(String kind, String... parts) {
        MessageDigest sha = sha256();
        update(sha, kind);
        for (String part : parts) {
            update(sha, part);
        }
        ByteBuffer first = ByteBuffer.wrap(sha.digest());
        long high = (first.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (first.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static void update(MessageDigest sha, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
