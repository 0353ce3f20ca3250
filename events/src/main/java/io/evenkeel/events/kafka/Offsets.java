package io.evenkeel.events.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a reader stands in every partition of a topic: the next offset to read, by partition. Written as {@code 0:123,1:88}, which is
 * also the id of a server-sent event, since one stream spans partitions.
 */
public record Offsets(Map<Integer, Long> next) {

    /** Bounds what a client may send as {@code Last-Event-ID}. */
    private static final int MAX_LENGTH = 10_000;

    public Offsets {
        next = java.util.Collections.unmodifiableMap(new TreeMap<>(next));
    }

    public static Offsets none() {
        return new Offsets(Map.of());
    }

    /** Empty when the text is not of that form. */
    public static Optional<Offsets> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Map<Integer, Long> next = new TreeMap<>();
        try {
            for (String part : text.split(",", -1)) {
                int colon = part.indexOf(':');
                int partition = Integer.parseInt(part.substring(0, Math.max(colon, 0)));
                long offset = Long.parseLong(part.substring(colon + 1));
                if (partition < 0 || offset < 0 || next.put(partition, offset) != null) {
                    return Optional.empty();
                }
            }
        } catch (NumberFormatException notOffsets) {
            return Optional.empty();
        }
        return Optional.of(new Offsets(next));
    }

    /** Whether a record was already read by one who stands here. */
    public boolean covers(int partition, long offset) {
        return offset < next.getOrDefault(partition, 0L);
    }

    /** Where one stands after reading that record. */
    public Offsets after(int partition, long offset) {
        Map<Integer, Long> after = new TreeMap<>(next);
        after.merge(partition, offset + 1, Math::max);
        return new Offsets(after);
    }

    @Override
    public String toString() {
        return next.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
