package io.evenkeel.followup.stream;

import io.evenkeel.events.kafka.BoundedRocksDb;
import io.evenkeel.events.kafka.StreamsDefaults;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;

/** What the topology runs with. */
final class StreamsSettings {

    static final String APPLICATION = "evenkeel-followup";

    /** An acknowledgement is at once within this; each commit less leaves the broker to triage, which supervisors wait for. */
    private static final Duration COMMIT = Duration.ofMillis(100);

    private static final Duration POLL = Duration.ofMillis(25);

    private StreamsSettings() {}

    /** {@code client} has the broker's address and whatever security asks for; {@code advertised} is {@code host:port}. */
    static Properties of(
            Map<String, Object> client, FollowupProperties own, TopicProperties topics, String advertised) {
        Map<String, Object> all = new HashMap<>(client);
        all.putAll(StreamsDefaults.exactlyOnce(COMMIT, POLL));
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        all.put(StreamsConfig.STATE_DIR_CONFIG, own.stateDir());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, own.threads());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.replication());
        all.put(StreamsConfig.APPLICATION_SERVER_CONFIG, advertised);
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }
}
