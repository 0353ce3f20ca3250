package io.evenkeel.triage.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Json;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * What triage keeps: the cases, the customers, where a case is, and the supervisors' list in its order. All in one store: each store would
 * add a partition to every transaction, to be written to and to be marked when it commits (ADR 2).
 */
public final class TriageStores {

    public static final String NAME = "triage";

    /** {@code customer|complaint} → {@link CaseState}. */
    public static final StoreSection<CaseState> CASES = json("case/", CaseState.class);

    /** customer → {@link CustomerState}. */
    public static final StoreSection<CustomerState> CUSTOMERS = json("customer/", CustomerState.class);

    /** complaint → customer, since supervisors name a case by its id alone. */
    public static final StoreSection<String> COMPLAINTS =
            new StoreSection<>("complaint/", customer -> customer.getBytes(UTF_8), bytes -> new String(bytes, UTF_8));

    /** {@link DeskEntry#key()} → {@link DeskEntry}. */
    public static final StoreSection<DeskEntry> DESK = json("desk/", DeskEntry.class);

    private TriageStores() {}

    static StoreBuilder<?> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAME), Serdes.String(), Serdes.ByteArray());
    }

    public static String caseKey(String customerId, String complaintId) {
        return customerId + "|" + complaintId;
    }

    private static <V extends Record> StoreSection<V> json(String prefix, Class<V> shape) {
        return new StoreSection<>(prefix, Json::write, bytes -> Json.read(bytes, shape));
    }
}
