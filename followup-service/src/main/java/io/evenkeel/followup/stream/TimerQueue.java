package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The due times of a task, in the order of time. Reads on from where it last stood, so that what is done and deleted is never scanned again;
 * a due time that is set before that place moves it back. The place is not stored: after a restart the first look goes from the beginning,
 * which is how what came due meanwhile is found.
 */
final class TimerQueue {

    /** A due time that has come. {@code causeId} is the event that set it. */
    record Ripe(TimerKey key, String causeId) {}

    private final KeyValueStore<Bytes, byte[]> store;
    private Bytes position = TimerKey.from(0);

    TimerQueue(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void set(TimerKey timer, String causeId) {
        Bytes key = timer.bytes();
        store.put(key, causeId.getBytes(UTF_8));
        if (key.compareTo(position) < 0) {
            position = key;
        }
    }

    void cancel(TimerKey timer) {
        store.delete(timer.bytes());
    }

    /** Takes out what is due, the earliest first, at most {@code limit}: the rest at the next call. */
    List<Ripe> take(Instant now, int limit) {
        Bytes end = TimerKey.from(now.toEpochMilli() + 1);
        if (end.compareTo(position) < 0) {
            return List.of();
        }
        List<Ripe> ripe = new ArrayList<>();
        Bytes last = end;
        try (KeyValueIterator<Bytes, byte[]> due = store.range(position, end)) {
            while (due.hasNext() && ripe.size() < limit) {
                KeyValue<Bytes, byte[]> next = due.next();
                ripe.add(new Ripe(TimerKey.read(next.key), new String(next.value, UTF_8)));
                last = next.key;
            }
        }
        ripe.forEach(each -> store.delete(each.key().bytes()));
        position = ripe.size() < limit ? end : last;
        return ripe;
    }
}
