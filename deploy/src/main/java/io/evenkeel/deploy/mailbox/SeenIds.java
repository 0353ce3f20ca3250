package io.evenkeel.deploy.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.utils.Utils;

/** Message ids seen, as 64-bit hashes in an open table of fixed size: the newest 100,000 and more. Not safe for threads. */
final class SeenIds {

    private static final int SLOTS = 1 << 18;
    private static final int FULL = SLOTS / 2;

    private final long[] table = new long[SLOTS];
    private int used;

    /** False when the id was there; an empty id is never there. Starts afresh when the table is half full. */
    boolean add(String messageId) {
        if (messageId.isEmpty()) {
            return true;
        }
        if (used >= FULL) {
            Arrays.fill(table, 0);
            used = 0;
        }
        long hash = hash(messageId);
        int slot = (int) (hash & (SLOTS - 1));
        while (table[slot] != 0) {
            if (table[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        table[slot] = hash;
        used++;
        return true;
    }

    private static long hash(String messageId) {
        byte[] bytes = messageId.getBytes(StandardCharsets.UTF_8);
        byte[] backwards = new StringBuilder(messageId).reverse().toString().getBytes(StandardCharsets.UTF_8);
        long hash = ((long) Utils.murmur2(bytes) << 32) | (Utils.murmur2(backwards) & 0xFFFF_FFFFL);
        return hash == 0 ? 1 : hash;
    }
}
