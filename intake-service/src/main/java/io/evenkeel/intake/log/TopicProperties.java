package io.evenkeel.intake.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How topics are made where they are missing. Shared by all services: the same number of partitions on every topic. */
@ConfigurationProperties("evenkeel.topics")
record TopicProperties(
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replication) {
    TopicProperties {
        if (partitions < 1 || replication < 1) {
            throw new IllegalArgumentException("evenkeel.topics.partitions and .replication must be at least 1");
        }
    }
}
