package io.evenkeel.triage.stream;

import io.evenkeel.events.Json;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** What triage keeps: the cases, the customers, where a case is, and the supervisors' list in its order. */
public final class TriageStores {

    /** {@code customer|complaint} → {@link CaseState}. */
    public static final String CASES = "cases";

    /** customer → {@link CustomerState}. */
    public static final String CUSTOMERS = "customers";

    /** complaint → customer, since supervisors name a case by its id alone. */
    public static final String COMPLAINTS = "complaints";

    /** {@link DeskEntry#key()} → {@link DeskEntry}. */
    public static final String DESK = "desk";

    private TriageStores() {}

    static List<StoreBuilder<?>> builders() {
        return List.of(
                store(CASES, json(CaseState.class)),
                store(CUSTOMERS, json(CustomerState.class)),
                store(COMPLAINTS, Serdes.String()),
                store(DESK, json(DeskEntry.class)));
    }

    public static String caseKey(String customerId, String complaintId) {
        return customerId + "|" + complaintId;
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    @SuppressWarnings("NullAway") // Kafka Streams passes null for a deleted entry and wants null back
    private static <V extends Record> Serde<V> json(Class<V> shape) {
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : Json.write(value),
                (topic, bytes) -> bytes == null ? null : Json.read(bytes, shape));
    }
}
