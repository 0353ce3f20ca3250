package io.evenkeel.notification.deliveries;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** Reads a page: one range of the index for each status asked for, merged by time. Touches what it shows and little more. */
final class DeliveryScan {

    /** Where two filters are given, only one has an index; this bounds how many are looked at for the other. */
    private static final int MAX_LOOKED_AT = 10_000;

    private final DeliveryStore store;

    DeliveryScan(DeliveryStore store) {
        this.store = store;
    }

    DeliveryPage page(DeliveryQuery query) throws RocksDBException {
        List<Range> ranges = ranges(query);
        try {
            PriorityQueue<Range> merged = new PriorityQueue<>(Comparator.comparing(Range::moment));
            ranges.stream().filter(Range::valid).forEach(merged::add);
            List<Delivery> found = new ArrayList<>();
            String last = query.cursor();
            for (int looked = 0;
                    !merged.isEmpty() && found.size() < query.limit() && looked < MAX_LOOKED_AT;
                    looked++) {
                Range nearest = merged.remove();
                last = nearest.moment();
                Delivery delivery = Json.read(store.delivery(last), Delivery.class);
                if (query.allows(delivery)) {
                    found.add(delivery);
                }
                if (nearest.next()) {
                    merged.add(nearest);
                }
            }
            return new DeliveryPage(found, merged.isEmpty() ? null : last);
        } finally {
            ranges.forEach(Range::close);
        }
    }

    private List<Range> ranges(DeliveryQuery query) {
        List<Range> ranges = new ArrayList<>();
        for (Status status : Status.values()) {
            if (query.status() == null || query.status() == status) {
                ranges.add(new Range(DeliveryKeys.prefix(query, status), store.iterator(), query));
            }
        }
        return ranges;
    }

    private static final class Range implements AutoCloseable {

        private final String prefix;
        private final RocksIterator iterator;

        Range(String prefix, RocksIterator iterator, DeliveryQuery query) {
            this.prefix = prefix;
            this.iterator = iterator;
            String after = query.cursor() == null ? "" : query.cursor();
            iterator.seek((prefix + after).getBytes(UTF_8));
            if (valid() && moment().equals(after)) {
                iterator.next();
            }
        }

        boolean valid() {
            return iterator.isValid() && key().startsWith(prefix);
        }

        boolean next() {
            iterator.next();
            return valid();
        }

        String moment() {
            return key().substring(prefix.length());
        }

        private String key() {
            return new String(iterator.key(), UTF_8);
        }

        @Override
        public void close() {
            iterator.close();
        }
    }
}
