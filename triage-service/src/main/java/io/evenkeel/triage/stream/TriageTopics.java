package io.evenkeel.triage.stream;

import io.evenkeel.events.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** Triage's topics: its decisions for all, and two of its own for supervisors' commands and their verdicts. */
public final class TriageTopics {

    public static final String COMMANDS = "triage.commands";
    public static final String REPLIES = "triage.replies";

    static final String SERVICE = "triage";
    static final String SOURCE = Topic.INTAKE_COMPLAINTS.name();

    private static final Map<String, String> FOREVER = Map.of("retention.ms", "-1");
    /** A verdict is of use only to the request that waits for it. */
    private static final Map<String, String> SHORT = Map.of("retention.ms", "3600000");

    private static final Map<String, String> LARGE = Map.of("max.message.bytes", "2097152", "retention.ms", "-1");

    private TriageTopics() {}

    public static List<NewTopic> own(int partitions, short replication) {
        return List.of(
                new NewTopic(Topic.TRIAGE_DECISIONS.name(), partitions, replication).configs(FOREVER),
                new NewTopic(COMMANDS, partitions, replication).configs(FOREVER),
                new NewTopic(REPLIES, partitions, replication).configs(SHORT),
                new NewTopic(Topic.deadLetters(SOURCE, SERVICE), partitions, replication).configs(LARGE),
                new NewTopic(Topic.deadLetters(COMMANDS, SERVICE), partitions, replication).configs(LARGE));
    }
}
