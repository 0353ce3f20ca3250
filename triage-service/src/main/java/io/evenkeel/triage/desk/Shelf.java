package io.evenkeel.triage.desk;

import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.stream.DeskEntry;
import io.evenkeel.triage.stream.StreamsRunner;
import io.evenkeel.triage.stream.TriageStores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.springframework.stereotype.Component;

/** The cases that this instance holds, for reading. */
@Component
class Shelf {

    /** Entries looked at for one page and partition, so that a filter that fits nothing cannot read a whole store. */
    private static final int MAX_LOOKED_AT = 20_000;

    private static final int ANY_PARTITION = -1;

    private final StreamsRunner runner;

    Shelf(StreamsRunner runner) {
        this.runner = runner;
    }

    Optional<CaseState> find(String complaintId) {
        ReadOnlyKeyValueStore<String, byte[]> store = store(running(), ANY_PARTITION);
        return Optional.ofNullable(TriageStores.COMPLAINTS.get(store, complaintId))
                .map(customerId -> TriageStores.CASES.get(store, TriageStores.caseKey(customerId, complaintId)));
    }

    Optional<CustomerState> customer(String customerId) {
        return Optional.ofNullable(TriageStores.CUSTOMERS.get(store(running(), ANY_PARTITION), customerId));
    }

    /** Up to {@code limit} entries behind the cursor, in the order of the list. */
    List<DeskEntry> list(String fromKey, String toKey, Predicate<DeskEntry> wanted, int limit) {
        KafkaStreams streams = running();
        List<DeskEntry> all = new ArrayList<>();
        for (int partition : partitions(streams)) {
            all.addAll(listPartition(streams, partition, fromKey, toKey, wanted, limit));
        }
        all.sort(Comparator.comparing(DeskEntry::key));
        return all.subList(0, Math.min(limit, all.size()));
    }

    private static List<DeskEntry> listPartition(
            KafkaStreams streams, int partition, String fromKey, String toKey, Predicate<DeskEntry> wanted, int limit) {
        List<DeskEntry> found = new ArrayList<>();
        AtomicInteger seen = new AtomicInteger();
        TriageStores.DESK.visit(store(streams, partition), fromKey, toKey, entry -> {
            if (wanted.test(entry)) {
                found.add(entry);
            }
            return found.size() < limit && seen.incrementAndGet() < MAX_LOOKED_AT;
        });
        return found;
    }

    private static List<Integer> partitions(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .map(task -> task.taskId().partition())
                .distinct()
                .toList();
    }

    private static ReadOnlyKeyValueStore<String, byte[]> store(KafkaStreams streams, int partition) {
        try {
            StoreQueryParameters<ReadOnlyKeyValueStore<String, byte[]>> query =
                    StoreQueryParameters.fromNameAndType(TriageStores.NAME, QueryableStoreTypes.keyValueStore());
            return streams.store(partition == ANY_PARTITION ? query : query.withPartition(partition));
        } catch (InvalidStateStoreException e) {
            throw Problem.unavailable("The cases are being moved or restored.");
        }
    }

    private KafkaStreams running() {
        return runner.streams()
                .filter(streams -> streams.state() == KafkaStreams.State.RUNNING)
                .orElseThrow(() -> Problem.unavailable("Triage is starting."));
    }
}
