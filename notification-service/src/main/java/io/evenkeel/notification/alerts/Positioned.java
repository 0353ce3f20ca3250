package io.evenkeel.notification.alerts;

import io.evenkeel.events.kafka.Offsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record of the log as the stream sees it. {@code alert} is null for what is none; {@code after} is where one stands after it. */
record Positioned(
        int partition, long offset, Offsets after, @Nullable Alert alert) {

    /** The further of the two, partition by partition. */
    static Offsets further(Offsets one, Offsets other) {
        Map<Integer, Long> further = new TreeMap<>(one.next());
        other.next().forEach((partition, next) -> further.merge(partition, next, Math::max));
        return new Offsets(further);
    }
}
