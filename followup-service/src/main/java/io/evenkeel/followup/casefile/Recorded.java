package io.evenkeel.followup.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * How much of the timeline is written: the number of entries, and fingerprints of 64 bits of the last {@value #REMEMBERED} event ids, by
 * which a repeat is recognised without a look into the timeline.
 */
public record Recorded(int entries, String prints) {

    static final Recorded NOTHING = new Recorded(0, "");
    private static final int REMEMBERED = 128;
    /** Eight bytes in base 64 without padding. */
    private static final int PRINT = 11;

    Recorded with(String eventId) {
        String more = prints + print(eventId);
        int surplus = Math.max(0, more.length() - REMEMBERED * PRINT);
        return new Recorded(entries + 1, more.substring(surplus));
    }

    boolean holds(String eventId) {
        String print = print(eventId);
        for (int at = 0; at < prints.length(); at += PRINT) {
            if (prints.startsWith(print, at)) {
                return true;
            }
        }
        return false;
    }

    private static String print(String eventId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(Long.BYTES).putLong(fnv1a(eventId)).array());
    }

    /** FNV-1a, 64 bits. */
    private static long fnv1a(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
