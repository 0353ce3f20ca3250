package io.evenkeel.notification.alerts;

import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.events.kafka.Offsets;
import io.evenkeel.events.kafka.TopicTail;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads {@code triage.decisions} for the stream: committed records, without a group, with little waiting. */
final class AlertLog {

    private static final String TOPIC = Topic.TRIAGE_DECISIONS.name();
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> config;

    AlertLog(Map<String, Object> clientConfig) {
        this.config = new HashMap<>(clientConfig);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        // Each replay and the tail hold at most this much of the log.
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 512 * 1024);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 * 1024 * 1024);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    }

    /** Where the log ends now. Blocks. */
    Offsets end() {
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(config)) {
            Map<Integer, Long> ends = new TreeMap<>();
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.endOffsets(partitions).forEach((at, end) -> ends.put(at.partition(), end));
            return new Offsets(ends);
        }
    }

    TopicTail follow(Offsets from, TopicTail.Listener listener) {
        return new TopicTail(config, TOPIC, new TopicTail.Start.At(from), listener);
    }

    /** A consumer that stands at {@code from}. */
    Reader readFrom(Offsets from) {
        return new Reader(from);
    }

    /** The alert in a record, if there is one. What cannot be read goes to {@code unreadable} with its reason. */
    static Optional<Alert> alert(
            ConsumerRecord<byte[], byte[]> record, BiConsumer<ConsumerRecord<byte[], byte[]>, String> unreadable) {
        return switch (EventCodec.read(record)) {
            case Decoded.Known known -> Alerts.of(known.envelope());
            case Decoded.Unknown unknown -> Optional.empty();
            case Decoded.Unreadable bytes -> {
                unreadable.accept(record, bytes.reason());
                yield Optional.empty();
            }
        };
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
    }

    /** Reads on when asked to. For one thread at a time. */
    final class Reader implements AutoCloseable {

        private final Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(config);
        private final List<TopicPartition> partitions;

        private Reader(Offsets from) {
            partitions = partitions(consumer);
            consumer.assign(partitions);
            partitions.forEach(at -> consumer.seek(at, from.next().getOrDefault(at.partition(), 0L)));
        }

        List<ConsumerRecord<byte[], byte[]>> next() {
            return StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                    .toList();
        }

        boolean hasReached(Offsets goal) {
            return partitions.stream()
                    .allMatch(at -> consumer.position(at) >= goal.next().getOrDefault(at.partition(), 0L));
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
