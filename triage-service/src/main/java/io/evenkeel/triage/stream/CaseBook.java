package io.evenkeel.triage.stream;

import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The store of one task as triage speaks of them. Nothing is written before everything is decided. */
final class CaseBook {

    private final KeyValueStore<String, byte[]> store;
    private final OpenEscalations.Share open;

    CaseBook(ProcessorContext<?, ?> context, OpenEscalations open) {
        this.store = context.getStateStore(TriageStores.NAME);
        this.open = open.of(store);
    }

    @Nullable CaseState find(String customerId, String complaintId) {
        return TriageStores.CASES.get(store, TriageStores.caseKey(customerId, complaintId));
    }

    CustomerState customer(String customerId) {
        CustomerState known = TriageStores.CUSTOMERS.get(store, customerId);
        return known == null ? CustomerState.unknown(customerId) : known;
    }

    void write(@Nullable CaseState before, CaseState after) {
        TriageStores.CASES.put(store, TriageStores.caseKey(after.customerId(), after.complaintId()), after);
        if (before == null) {
            TriageStores.COMPLAINTS.put(store, after.complaintId(), after.customerId());
        }
        DeskEntry earlier = before == null ? null : DeskEntry.of(before);
        DeskEntry later = DeskEntry.of(after);
        if (earlier != null && (later == null || !later.key().equals(earlier.key()))) {
            TriageStores.DESK.delete(store, earlier.key());
        }
        if (later != null) {
            TriageStores.DESK.put(store, later.key(), later);
        }
        open.moved(earlier, later);
    }

    void close() {
        open.takeBack();
    }

    void write(CustomerState after) {
        TriageStores.CUSTOMERS.put(store, after.customerId(), after);
    }
}
