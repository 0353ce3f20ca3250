package io.evenkeel.notification.startup;

import io.evenkeel.events.Topic;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service makes its topics.
 *
 * @param partitions the same for all services
 * @param replication copies of each partition
 */
@ConfigurationProperties("evenkeel.topics")
public record OwnTopics(
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replication) {

    private static final String SERVICE = "notification";
    private static final String LARGE_RECORD = Integer.toString(2 * 1024 * 1024);
    private static final Duration RETRY_RETENTION = Duration.ofDays(30);

    public OwnTopics {
        if (partitions < 1 || replication < 1) {
            throw new IllegalArgumentException("evenkeel.topics.partitions and .replication must be 1 or more");
        }
    }

    /** The log is the truth: kept for ever. */
    public NewTopic events(Topic topic) {
        return new NewTopic(topic.name(), partitions, replication).configs(Map.of("retention.ms", "-1"));
    }

    /** Records that wait for their next attempt; read and done with long before they go. */
    public NewTopic waiting(String name) {
        return new NewTopic(name, partitions, replication)
                .configs(Map.of(
                        "retention.ms", Long.toString(RETRY_RETENTION.toMillis()), "max.message.bytes", LARGE_RECORD));
    }

    public NewTopic deadLettersOf(Topic topic) {
        return new NewTopic(topic.deadLetters(SERVICE), partitions, replication)
                .configs(Map.of("retention.ms", "-1", "max.message.bytes", LARGE_RECORD));
    }
}
