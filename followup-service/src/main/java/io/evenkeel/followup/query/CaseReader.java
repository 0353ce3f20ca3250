package io.evenkeel.followup.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Ids;
import io.evenkeel.events.Json;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.query.Whereabouts.Place;
import io.evenkeel.followup.stream.FollowupTopology;
import io.evenkeel.followup.stream.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Reads cases from the stores of one partition of this instance. Blocks on the disk, for short. */
final class CaseReader {

    /** Bytes of timeline in one answer; the rest comes on the next page. */
    private static final int BUDGET = 4 * 1024 * 1024;

    private final ReadOnlyKeyValueStore<Bytes, byte[]> cases;
    private final ReadOnlyKeyValueStore<Bytes, byte[]> timeline;
    private final ReadOnlyKeyValueStore<Bytes, byte[]> customers;
    private int budget = BUDGET;

    CaseReader(Place.Here here) {
        cases = store(here, FollowupTopology.CASES_STORE);
        timeline = store(here, FollowupTopology.TIMELINE_STORE);
        customers = store(here, FollowupTopology.CUSTOMERS_STORE);
    }

    /** JSON; empty while there is no such case, or no case at all of that customer. */
    Optional<byte[]> read(Question question) {
        return question.complaintId() == null
                ? page(question).map(Json::write)
                : find(question.customerId(), question.complaintId())
                        .map(file -> view(file, question))
                        .map(Json::write);
    }

    /** Also by the id that a stray message named, since that is the id its sender knows. */
    private Optional<CaseFile> find(String customerId, String complaintId) {
        byte[] stored = cases.get(Keys.ofCase(customerId, complaintId));
        if (stored == null) {
            stored = cases.get(Keys.ofCase(customerId, Ids.complaintOfStrayMessage(customerId, complaintId)));
        }
        return Optional.ofNullable(stored).map(json -> Json.read(json, CaseFile.class));
    }

    private Optional<CasePage> page(Question question) {
        List<CaseView> views = new ArrayList<>();
        String customerId = question.customerId();
        Bytes end = Cursor.end(customerId, question.cursor());
        try (KeyValueIterator<Bytes, byte[]> index = customers.reverseRange(Keys.index(customerId), end)) {
            while (index.hasNext()) {
                Bytes key = index.next().key;
                if (key.equals(end)) {
                    continue;
                }
                find(customerId, Cursor.complaintId(key)).ifPresent(file -> views.add(view(file, question)));
                if (index.hasNext() && (views.size() == question.limit() || budget <= 0)) {
                    return Optional.of(new CasePage(customerId, views, Cursor.of(key)));
                }
            }
        }
        boolean nothing = views.isEmpty() && question.cursor() == null;
        return nothing ? Optional.empty() : Optional.of(new CasePage(customerId, views, null));
    }

    /** Up to the entry that the case speaks of: what a stream thread is just writing belongs to the next answer. */
    private CaseView view(CaseFile file, Question question) {
        List<CaseView.Entry> entries = new ArrayList<>();
        if (!question.withTimeline()) {
            return CaseView.of(file, entries, null);
        }
        int last = file.recorded().entries();
        Bytes from = Keys.entry(file.customerId(), file.complaintId(), question.from());
        Bytes to = Keys.entry(file.customerId(), file.complaintId(), last);
        int number = question.from();
        try (KeyValueIterator<Bytes, byte[]> found = timeline.range(from, to)) {
            while (found.hasNext() && (budget > 0 || entries.isEmpty())) {
                byte[] json = found.next().value;
                budget -= json.length;
                entries.add(new CaseView.Entry(new String(json, UTF_8)));
                number++;
            }
            Integer next = found.hasNext() ? (Integer) number : null;
            return CaseView.of(file, entries, next);
        }
    }

    private static ReadOnlyKeyValueStore<Bytes, byte[]> store(Place.Here here, String name) {
        return here.streams()
                .store(StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<Bytes, byte[]>keyValueStore())
                        .withPartition(here.partition()));
    }
}
