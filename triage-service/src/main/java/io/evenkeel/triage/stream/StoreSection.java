package io.evenkeel.triage.stream;

import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** One kind of entry of the store: those whose keys begin with the prefix. */
public final class StoreSection<V> {

    private final String prefix;
    private final Function<V, byte[]> writer;
    private final Function<byte[], V> reader;

    StoreSection(String prefix, Function<V, byte[]> writer, Function<byte[], V> reader) {
        this.prefix = prefix;
        this.writer = writer;
        this.reader = reader;
    }

    public @Nullable V get(ReadOnlyKeyValueStore<String, byte[]> store, String key) {
        byte[] stored = store.get(prefix + key);
        return stored == null ? null : reader.apply(stored);
    }

    void put(KeyValueStore<String, byte[]> store, String key, V value) {
        store.put(prefix + key, writer.apply(value));
    }

    void delete(KeyValueStore<String, byte[]> store, String key) {
        store.delete(prefix + key);
    }

    /** Shows the entries from one key to another, both inclusive, in their order, for as long as {@code visitor} wants more. */
    public void visit(ReadOnlyKeyValueStore<String, byte[]> store, String from, String to, Predicate<V> visitor) {
        try (KeyValueIterator<String, byte[]> entries = store.range(prefix + from, prefix + to)) {
            boolean wantsMore = true;
            while (wantsMore && entries.hasNext()) {
                wantsMore = visitor.test(reader.apply(entries.next().value));
            }
        }
    }
}
