package io.evenkeel.followup.stream;

import io.evenkeel.events.Json;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.casefile.Contact;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The stores of one task, in the words of the case file. */
final class CaseStores {

    /** An event that waits for its case. */
    record Waiting(Bytes key, EarlyEvent event) {}

    private static final byte[] PRESENT = {1};
    private static final Bytes OPEN = Keys.bytes("open");
    /** Cases live through several events within seconds; the ones at hand are not parsed again. */
    private static final int AT_HAND = 500;

    private final KeyValueStore<Bytes, byte[]> cases;
    private final KeyValueStore<Bytes, byte[]> timeline;
    private final KeyValueStore<Bytes, byte[]> customers;
    private final KeyValueStore<Bytes, byte[]> early;
    private final KeyValueStore<Bytes, byte[]> figures;
    private final Map<Bytes, CaseFile> atHand = new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Bytes, CaseFile> eldest) {
            return size() > AT_HAND;
        }
    };

    CaseStores(ProcessingContext context) {
        cases = context.getStateStore(FollowupTopology.CASES_STORE);
        timeline = context.getStateStore(FollowupTopology.TIMELINE_STORE);
        customers = context.getStateStore(FollowupTopology.CUSTOMERS_STORE);
        early = context.getStateStore(FollowupTopology.EARLY_STORE);
        figures = context.getStateStore(FollowupTopology.FIGURES_STORE);
    }

    @Nullable CaseFile find(String customerId, String complaintId) {
        Bytes key = Keys.ofCase(customerId, complaintId);
        CaseFile known = atHand.get(key);
        if (known == null) {
            byte[] stored = cases.get(key);
            known = stored == null ? null : Json.read(stored, CaseFile.class);
        }
        return known;
    }

    void put(CaseFile file, Bytes json) {
        Bytes key = Keys.ofCase(file.customerId(), file.complaintId());
        cases.put(key, json.get());
        atHand.put(key, file);
    }

    void index(CaseFile file) {
        customers.put(Keys.indexed(file.customerId(), file.receivedAt(), file.complaintId()), PRESENT);
    }

    void append(CaseFile file, Bytes entry) {
        timeline.put(
                Keys.entry(
                        file.customerId(), file.complaintId(), file.recorded().entries()),
                entry.get());
    }

    Contact contact(String customerId) {
        byte[] stored = customers.get(Keys.contact(customerId));
        return stored == null ? Contact.UNKNOWN : Json.read(stored, Contact.class);
    }

    void put(String customerId, Contact contact) {
        customers.put(Keys.contact(customerId), Json.write(contact));
    }

    void keep(Inbound inbound, Bytes json) {
        var event = inbound.envelope().event();
        early.put(Keys.early(event.customerId(), event.complaintId(), inbound.origin()), json.get());
    }

    List<Waiting> waitingFor(CaseFile file) {
        List<Waiting> waiting = new ArrayList<>();
        Bytes prefix = Keys.withinCase(file.customerId(), file.complaintId());
        try (KeyValueIterator<Bytes, byte[]> found =
                early.range(prefix, Keys.indexEnd(file.customerId() + "|" + file.complaintId()))) {
            found.forEachRemaining(each -> waiting.add(new Waiting(each.key, Json.read(each.value, EarlyEvent.class))));
        }
        return waiting;
    }

    void release(Waiting waiting) {
        early.delete(waiting.key());
    }

    long open() {
        byte[] stored = figures.get(OPEN);
        return stored == null ? 0 : ByteBuffer.wrap(stored).getLong();
    }

    void open(long count) {
        figures.put(OPEN, ByteBuffer.allocate(Long.BYTES).putLong(count).array());
    }
}
