package io.evenkeel.triage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How topics are made where they are missing. */
@ConfigurationProperties("evenkeel.topics")
public record TopicSettings(
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replication) {}
