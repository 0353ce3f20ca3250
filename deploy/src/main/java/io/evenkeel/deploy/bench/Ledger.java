package io.evenkeel.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.EventType;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.TopicTail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Counts from the topics themselves what became of a run's complaints, independent of what the services say about it. Reads headers only:
 * it shares the machine with what it measures.
 */
final class Ledger implements AutoCloseable {

    private static final Set<EventType> DECISIONS = Set.of(EventType.COMPLAINT_RESOLVED, EventType.COMPLAINT_ESCALATED);
    private static final Set<EventType> MESSAGES = Set.of(
            EventType.ACKNOWLEDGEMENT_REQUESTED,
            EventType.SUMMARY_EMAIL_REQUESTED,
            EventType.PROGRESS_UPDATE_REQUESTED,
            EventType.CHECK_IN_REQUESTED);

    private final String run;
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final Map<String, Integer> decided = new ConcurrentHashMap<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> requested = new ConcurrentHashMap<>();
    private final Map<String, Integer> delivered = new ConcurrentHashMap<>();
    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private final List<TopicTail> tails;

    /** Counts what is written from now on about customers whose id begins with {@code run}. */
    Ledger(String bootstrapServers, String run) {
        this.run = run;
        // It shares the machine with what it measures, and nobody waits for its counts.
        Map<String, Object> client =
                Map.of("bootstrap.servers", bootstrapServers, "fetch.min.bytes", 256 * 1024, "fetch.max.wait.ms", 250);
        TopicTail.Start end = new TopicTail.Start.End();
        this.tails = List.of(
                new TopicTail(client, Topic.INTAKE_COMPLAINTS.name(), end, this::note),
                new TopicTail(client, Topic.TRIAGE_DECISIONS.name(), end, this::note),
                new TopicTail(client, Topic.FOLLOWUP_MESSAGES.name(), end, this::note),
                new TopicTail(client, Topic.NOTIFICATION_DELIVERIES.name(), end, this::note));
    }

    /** Until every tail stands at its end. */
    void awaitOpen() {
        tails.forEach(tail -> tail.caughtUp()
                .orTimeout(30, java.util.concurrent.TimeUnit.SECONDS)
                .join());
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || !new String(record.key(), UTF_8).startsWith(run)) {
            return;
        }
        Optional<EventType> type = header(record, "ce_type").flatMap(EventType::ofWire);
        if (type.isEmpty()) {
            return;
        }
        String complaint = header(record, "ce_subject").orElse("");
        if (type.get() == EventType.COMPLAINT_RECEIVED) {
            count(received, complaint);
        } else if (DECISIONS.contains(type.get())) {
            count(decided, complaint);
        } else if (MESSAGES.contains(type.get())) {
            count(requested, header(record, "ce_id").orElse(""));
            if (type.get() == EventType.ACKNOWLEDGEMENT_REQUESTED) {
                count(acknowledged, complaint);
            }
        } else if (type.get() == EventType.DELIVERY_SUCCEEDED) {
            count(delivered, header(record, "ce_causationid").orElse(""));
        } else if (type.get() == EventType.DELIVERY_FAILED) {
            count(failed, header(record, "ce_causationid").orElse(""));
        }
    }

    private static void count(Map<String, Integer> counts, String id) {
        counts.merge(id, 1, Integer::sum);
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? Optional.empty() : Optional.of(new String(header.value(), UTF_8));
    }

    /** What became of those that were accepted. */
    Balance balance(Set<String> accepted) {
        return new Balance(
                present(received, accepted),
                present(decided, accepted),
                present(acknowledged, accepted),
                requested.size(),
                present(delivered, requested.keySet()),
                failed.size(),
                repeated(received) + repeated(decided),
                repeated(requested) + repeated(delivered));
    }

    private static int present(Map<String, Integer> counts, Set<String> ids) {
        return (int) ids.stream().filter(counts::containsKey).count();
    }

    private static int repeated(Map<String, Integer> counts) {
        return (int) counts.values().stream().filter(count -> count > 1).count();
    }

    @Override
    public void close() {
        tails.forEach(TopicTail::close);
    }
}
