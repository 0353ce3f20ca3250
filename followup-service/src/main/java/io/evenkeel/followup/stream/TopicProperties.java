package io.evenkeel.followup.stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How topics are made. The number of partitions is the same for every topic that is keyed by customer. */
@ConfigurationProperties("evenkeel.topics")
public record TopicProperties(
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replication) {

    public TopicProperties {
        if (partitions < 1 || partitions > 1_000) {
            throw new IllegalArgumentException("evenkeel.topics.partitions must be from 1 to 1000");
        }
        if (replication < 1) {
            throw new IllegalArgumentException("evenkeel.topics.replication must be at least 1");
        }
    }
}
