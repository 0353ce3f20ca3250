package io.evenkeel.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.kafka.TopicTail;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads a dead-letter topic. */
final class DeadLetters implements AutoCloseable {

    private final Queue<String> values = new ConcurrentLinkedQueue<>();
    private final TopicTail tail;

    DeadLetters(String bootstrapServers, String topic) {
        tail = new TopicTail(
                Map.of("bootstrap.servers", bootstrapServers),
                topic,
                new TopicTail.Start.Beginning(),
                record -> values.add(new String(record.value(), UTF_8)));
    }

    List<String> values() {
        return List.copyOf(values);
    }

    @Override
    public void close() {
        tail.close();
    }
}
