package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.common.utils.Bytes;

/**
 * The keys of the stores. No id of a customer or of a case holds the separator, hence no key is the beginning of another customer's or
 * case's. Ids are ASCII, so that the order of the bytes is the order of the text.
 */
public final class Keys {

    private static final char SEPARATOR = '|';

    private Keys() {}

    public static Bytes ofCase(String customerId, String complaintId) {
        return bytes(customerId + SEPARATOR + complaintId);
    }

    /** What all entries of a case's timeline begin with, and all events that wait for the case. */
    public static Bytes withinCase(String customerId, String complaintId) {
        return bytes(customerId + SEPARATOR + complaintId + SEPARATOR);
    }

    public static Bytes entry(String customerId, String complaintId, int number) {
        return bytes(customerId + SEPARATOR + complaintId + SEPARATOR + padded(number));
    }

    static Bytes early(String customerId, String complaintId, Origin origin) {
        return bytes(customerId
                + SEPARATOR
                + complaintId
                + SEPARATOR
                + origin.topic()
                + SEPARATOR
                + padded(origin.offset()));
    }

    static Bytes contact(String customerId) {
        return bytes(customerId);
    }

    /** What a customer's index of cases begins with. */
    public static Bytes index(String customerId) {
        return bytes(customerId + SEPARATOR);
    }

    /** The end of a customer's index, or with a time and a case the place of that case in it: oldest first. */
    public static Bytes indexed(String customerId, Instant receivedAt, String complaintId) {
        return bytes(customerId + SEPARATOR + padded(Math.max(0, receivedAt.toEpochMilli())) + SEPARATOR + complaintId);
    }

    /** Just behind everything that begins with {@code customerId} and the separator. */
    public static Bytes indexEnd(String customerId) {
        return bytes(customerId + (char) (SEPARATOR + 1));
    }

    static Bytes bytes(String text) {
        return Bytes.wrap(text.getBytes(UTF_8));
    }

    public static String text(Bytes key) {
        return new String(key.get(), UTF_8);
    }

    private static String padded(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }
}
