package io.evenkeel.events.kafka;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings that every exactly-once topology of Evenkeel runs with; see ADR 0002 for the figures. Plain names, so that this module
 * needs no Kafka Streams.
 */
public final class StreamsDefaults {

    private StreamsDefaults() {}

    /**
     * {@code commit}: how long a record may wait for its commit, where the topology asks for none sooner. {@code poll}: how long the thread
     * may wait for records before it looks at its clocks and commits.
     */
    public static Map<String, Object> exactlyOnce(Duration commit, Duration poll) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("processing.guarantee", "exactly_once_v2");
        settings.put("commit.interval.ms", commit.toMillis());
        settings.put("poll.ms", poll.toMillis());
        settings.put("statestore.cache.max.bytes", 0);
        settings.put("auto.offset.reset", "earliest");
        // Decides, with the transaction timeout, how long a kill -9 is felt. The broker's lower bound is 6 s.
        settings.put("consumer.session.timeout.ms", 6_000);
        settings.put("consumer.heartbeat.interval.ms", 1_500);
        settings.put("producer.transaction.timeout.ms", 10_000);
        // Nobody sees a record before its commit, and the commit sends whatever waits: until then everything gathers in
        // one request instead of many.
        settings.put("producer.linger.ms", 1_000);
        // What meets the last transaction's end tries again at once rather than after 100 ms; it grows while that
        // fails.
        settings.put("producer.retry.backoff.ms", 5);
        // A dead letter of one megabyte travels with its reason added.
        settings.put("producer.max.request.size", 2 * 1024 * 1024);
        settings.put("consumer.isolation.level", "read_committed");
        return settings;
    }
}
