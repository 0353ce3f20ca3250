package io.evenkeel.triage.stream;

import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The stores of one task as triage speaks of them. Nothing is written before everything is decided. */
final class CaseBook {

    private final KeyValueStore<String, CaseState> cases;
    private final KeyValueStore<String, CustomerState> customers;
    private final KeyValueStore<String, String> complaints;
    private final KeyValueStore<String, DeskEntry> desk;
    private final OpenEscalations.Share open;

    CaseBook(ProcessorContext<?, ?> context, OpenEscalations open) {
        this.cases = context.getStateStore(TriageStores.CASES);
        this.customers = context.getStateStore(TriageStores.CUSTOMERS);
        this.complaints = context.getStateStore(TriageStores.COMPLAINTS);
        this.desk = context.getStateStore(TriageStores.DESK);
        this.open = open.of(desk);
    }

    @Nullable CaseState find(String customerId, String complaintId) {
        return cases.get(TriageStores.caseKey(customerId, complaintId));
    }

    CustomerState customer(String customerId) {
        CustomerState known = customers.get(customerId);
        return known == null ? CustomerState.unknown(customerId) : known;
    }

    void write(@Nullable CaseState before, CaseState after) {
        cases.put(TriageStores.caseKey(after.customerId(), after.complaintId()), after);
        if (before == null) {
            complaints.put(after.complaintId(), after.customerId());
        }
        DeskEntry earlier = before == null ? null : DeskEntry.of(before);
        DeskEntry later = DeskEntry.of(after);
        if (earlier != null && (later == null || !later.key().equals(earlier.key()))) {
            desk.delete(earlier.key());
        }
        if (later != null) {
            desk.put(later.key(), later);
        }
        open.moved(earlier, later);
    }

    void close() {
        open.takeBack();
    }

    void write(CustomerState after) {
        customers.put(after.customerId(), after);
    }
}
