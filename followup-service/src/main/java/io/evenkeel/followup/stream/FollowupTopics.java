package io.evenkeel.followup.stream;

import io.evenkeel.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that this service makes, those it waits for, and what must hold between them. */
final class FollowupTopics {

    /** A record of one megabyte with its reason added. */
    private static final int DEAD_LETTER_BYTES = 2 * 1024 * 1024;

    private FollowupTopics() {}

    static List<NewTopic> own(TopicProperties settings) {
        List<NewTopic> topics = new ArrayList<>();
        // The log is the truth: nothing of it is ever thrown away.
        topics.add(topic(Topic.FOLLOWUP_MESSAGES.name(), settings, Map.of("retention.ms", "-1")));
        for (Topic source : FollowupTopology.SOURCES) {
            topics.add(topic(
                    source.deadLetters(FollowupTopology.SERVICE),
                    settings,
                    Map.of("retention.ms", "-1", "max.message.bytes", Integer.toString(DEAD_LETTER_BYTES))));
        }
        return topics;
    }

    static List<String> awaited() {
        return FollowupTopology.SOURCES.stream()
                .filter(topic -> !topic.equals(Topic.FOLLOWUP_MESSAGES))
                .map(Topic::name)
                .toList();
    }

    /**
     * A task holds a customer only if all topics spread customers alike.
     *
     * @throws IllegalStateException when their numbers of partitions differ
     */
    static void requireSamePartitions(Map<String, Object> clientConfig) throws InterruptedException {
        List<String> names = FollowupTopology.SOURCES.stream().map(Topic::name).toList();
        try (Admin admin = Admin.create(clientConfig)) {
            Map<String, Integer> partitions = new java.util.TreeMap<>();
            admin.describeTopics(names)
                    .allTopicNames()
                    .get()
                    .forEach((name, description) ->
                            partitions.put(name, description.partitions().size()));
            if (partitions.values().stream().distinct().count() != 1) {
                throw new IllegalStateException(
                        "the event topics must have the same number of partitions, and have " + partitions);
            }
        } catch (ExecutionException e) {
            throw new org.apache.kafka.common.KafkaException("the topics cannot be described", e.getCause());
        }
    }

    private static NewTopic topic(String name, TopicProperties settings, Map<String, String> configs) {
        return new NewTopic(name, settings.partitions(), settings.replication()).configs(configs);
    }
}
