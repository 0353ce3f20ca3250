package io.evenkeel.events.kafka;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings that every exactly-once topology of Evenkeel runs with; see ADR 0002 for the figures. Plain names, so that this module
 * needs no Kafka Streams.
 */
public final class StreamsDefaults {

    private StreamsDefaults() {}

    public static Map<String, Object> exactlyOnce() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("processing.guarantee", "exactly_once_v2");
        // One hop costs 90 ms at the median with 100 ms, 22 ms with 10; but under load a commit every 10 ms eats the
        // throughput. This is the interval for a backlog; CommitPace asks for more while records are fresh.
        settings.put("commit.interval.ms", 200);
        settings.put("poll.ms", 5);
        settings.put("statestore.cache.max.bytes", 0);
        settings.put("auto.offset.reset", "earliest");
        // Decides, with the transaction timeout, how long a kill -9 is felt. The broker's lower bound is 6 s.
        settings.put("consumer.session.timeout.ms", 6_000);
        settings.put("consumer.heartbeat.interval.ms", 1_500);
        settings.put("producer.transaction.timeout.ms", 10_000);
        settings.put("producer.linger.ms", 0);
        // A dead letter of one megabyte travels with its reason added.
        settings.put("producer.max.request.size", 2 * 1024 * 1024);
        settings.put("consumer.isolation.level", "read_committed");
        return settings;
    }
}
