package io.evenkeel.intake.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The keyed requests that the log holds, the latest {@code capacity} of the last {@code window}. Each instance keeps its own, fed from the
 * log, so that a repeat is known across restarts and instances without a database.
 *
 * <p>It is a memory, not a lock. A repeat that comes later than the window, or to another instance before the log has told that one, is
 * written a second time with the same complaint id, and triage, which knows complaint ids for good, makes one case of it. What is lost then
 * is the {@code 422} for a key that was used for two different requests: the first of them in the log stands.
 *
 * <p>Flat arrays, 32 bytes an entry and 8 for the index, because the service lives in a small heap. Safe for use by many threads.
 */
public final class SeenRequests {

    private final long[] high;
    private final long[] low;
    private final long[] prints;
    private final long[] millis;
    /** Open addressing with linear probing: slot + 1, or 0 where free. Twice the capacity or more, so never full. */
    private final int[] index;

    private final long windowMillis;
    private int next;
    private int size;

    public SeenRequests(int capacity, Duration window) {
        high = new long[capacity];
        low = new long[capacity];
        prints = new long[capacity];
        millis = new long[capacity];
        index = new int[Integer.highestOneBit(Math.max(capacity, 2) * 2 - 1) * 2];
        windowMillis = window.toMillis();
    }

    /**
     * Remembers an accepted request. The earliest stands, whichever is learnt first: so instances that accepted the same one at the same
     * time come to agree about it.
     */
    public synchronized void add(Mark mark, Instant receivedAt) {
        UUID id = mark.requestId();
        int known = index[find(id.getMostSignificantBits(), id.getLeastSignificantBits())] - 1;
        if (known >= 0) {
            if (receivedAt.toEpochMilli() < millis[known]) {
                prints[known] = mark.fingerprint().bits();
                millis[known] = receivedAt.toEpochMilli();
            }
            return;
        }
        if (size == high.length) {
            forget(next);
        } else {
            size++;
        }
        high[next] = id.getMostSignificantBits();
        low[next] = id.getLeastSignificantBits();
        prints[next] = mark.fingerprint().bits();
        millis[next] = receivedAt.toEpochMilli();
        index[find(high[next], low[next])] = next + 1;
        next = (next + 1) % high.length;
    }

    public synchronized Optional<Seen> find(UUID id, Instant now) {
        int slot = index[find(id.getMostSignificantBits(), id.getLeastSignificantBits())] - 1;
        if (slot < 0 || now.toEpochMilli() - millis[slot] > windowMillis) {
            return Optional.empty();
        }
        return Optional.of(new Seen(new Fingerprint(prints[slot]), Instant.ofEpochMilli(millis[slot])));
    }

    public synchronized int size() {
        return size;
    }

    /** The position in the index that holds this id, or the free one where it belongs. */
    private int find(long idHigh, long idLow) {
        int position = home(idHigh, idLow);
        while (index[position] != 0 && (high[index[position] - 1] != idHigh || low[index[position] - 1] != idLow)) {
            position = (position + 1) & (index.length - 1);
        }
        return position;
    }

    /** The ids are hashes already: some of their bits are as good as any. */
    private int home(long idHigh, long idLow) {
        return (int) (idHigh >>> 32 ^ idLow) & (index.length - 1);
    }

    /** Closes the gap behind the removed entry, since a probe ends at the first free position. */
    private void forget(int slot) {
        int gap = find(high[slot], low[slot]);
        int probe = gap;
        while (true) {
            probe = (probe + 1) & (index.length - 1);
            if (index[probe] == 0) {
                break;
            }
            int home = home(high[index[probe] - 1], low[index[probe] - 1]);
            boolean reachableWithoutGap = gap <= probe ? gap < home && home <= probe : gap < home || home <= probe;
            if (!reachableWithoutGap) {
                index[gap] = index[probe];
                gap = probe;
            }
        }
        index[gap] = 0;
    }
}
