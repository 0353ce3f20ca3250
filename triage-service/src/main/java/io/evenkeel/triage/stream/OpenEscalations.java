package io.evenkeel.triage.stream;

import io.evenkeel.events.Priority;
import io.evenkeel.triage.TriageMeters;
import io.evenkeel.triage.decision.CaseState.Status;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** How many escalations wait for a decision on this instance: each task counts its own once, when it starts, and every change after. */
final class OpenEscalations {

    private final Map<Priority, AtomicLong> all = new EnumMap<>(Priority.class);

    OpenEscalations(MeterRegistry meters) {
        for (Priority priority : Priority.values()) {
            AtomicLong count = new AtomicLong();
            all.put(priority, count);
            Gauge.builder(TriageMeters.ESCALATIONS_OPEN, count, AtomicLong::get)
                    .tag("priority", priority.wire())
                    .description("Escalations that wait for a decision")
                    .register(meters);
        }
    }

    /** The share of a task that starts with what is in the store. */
    Share of(ReadOnlyKeyValueStore<String, byte[]> store) {
        Share share = new Share();
        for (Status status : List.of(Status.OPEN, Status.CLAIMED)) {
            TriageStores.DESK.visit(store, status.wire() + "|", status.wire() + "}", entry -> {
                share.add(entry, 1);
                return true;
            });
        }
        return share;
    }

    /** What one task contributes; taken back when the task leaves this instance. */
    final class Share {

        private final Map<Priority, Long> own = new EnumMap<>(Priority.class);

        void moved(@Nullable DeskEntry before, @Nullable DeskEntry after) {
            add(before, -1);
            add(after, 1);
        }

        void takeBack() {
            own.forEach((priority, count) -> total(priority).addAndGet(-count));
            own.clear();
        }

        private void add(@Nullable DeskEntry entry, long change) {
            if (entry != null && entry.state() != Status.DECIDED) {
                own.merge(entry.priority(), change, Long::sum);
                total(entry.priority()).addAndGet(change);
            }
        }

        private AtomicLong total(Priority priority) {
            return all.getOrDefault(priority, new AtomicLong());
        }
    }
}
