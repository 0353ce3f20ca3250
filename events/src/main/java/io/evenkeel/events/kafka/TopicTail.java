package io.evenkeel.events.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all partitions of a topic from the side, outside any consumer group, on one thread of its own: committed records only, in the
 * order of each partition, each once. Outlives brokers that go away: it comes back to where it was. For views and live streams.
 */
public final class TopicTail implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofMillis(500);

    /** Where to begin, given the partitions. */
    public sealed interface Start {
        record Beginning() implements Start {}

        record End() implements Start {}

        /** At the first record of that time or later, but at most {@code most} offsets before the end of a partition. */
        record Since(Instant time, long most) implements Start {}

        /** At these offsets; partitions that are not named from their beginning. */
        record At(Offsets offsets) implements Start {}
    }

    /** Called on the tail's own thread; must not block and must not throw. */
    @FunctionalInterface
    public interface Listener {
        /** Once, before the first record: where the tail begins in every partition. */
        default void onStart(Offsets from) {}

        void onRecord(ConsumerRecord<byte[], byte[]> record);
    }

    private final Map<String, Object> config;
    private final String topic;
    private final Start start;
    private final Listener listener;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final CompletableFuture<Offsets> caughtUp = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private boolean madeLater;
    private volatile Consumer<byte[], byte[]> consumer;

    /** Starts at once. {@code clientConfig} needs {@code bootstrap.servers} and whatever security asks for. */
    @SuppressWarnings("NullAway.Init") // the consumer belongs to the thread, which makes it before anything uses it
    public TopicTail(Map<String, Object> clientConfig, String topic, Start start, Listener listener) {
        this.config = new HashMap<>(clientConfig);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        this.topic = topic;
        this.start = start;
        this.listener = listener;
        this.thread = Thread.ofPlatform().daemon().name("tail-" + topic).unstarted(this::run);
        thread.start();
    }

    /** Completes once everything that was in the topic at the start has been delivered, with the position reached. */
    public CompletableFuture<Offsets> caughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        closed.countDown();
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        if (!Thread.currentThread().equals(thread)) {
            joinUninterruptibly();
        }
    }

    private void joinUninterruptibly() {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (closed.getCount() > 0) {
            try (Consumer<byte[], byte[]> opened = new KafkaConsumer<>(config)) {
                consumer = opened;
                read(opened);
            } catch (WakeupException e) {
                log.debug("the tail of {} was woken to close", topic);
            } catch (KafkaException e) {
                log.warn("the tail of {} lost the log and will come back: {}", topic, e.toString());
                pause();
            }
        }
        caughtUp.cancel(false);
    }

    private void read(Consumer<byte[], byte[]> opened) {
        List<TopicPartition> partitions = partitions(opened);
        if (partitions.isEmpty()) {
            return;
        }
        opened.assign(partitions);
        seek(opened, partitions);
        Map<TopicPartition, Long> ends = caughtUp.isDone() ? Map.of() : opened.endOffsets(partitions);
        while (closed.getCount() > 0) {
            for (ConsumerRecord<byte[], byte[]> record : opened.poll(POLL)) {
                listener.onRecord(record);
            }
            for (TopicPartition partition : partitions) {
                positions.put(partition, opened.position(partition));
            }
            reportCaughtUp(ends);
        }
    }

    private List<TopicPartition> partitions(Consumer<byte[], byte[]> opened) {
        List<TopicPartition> partitions = new ArrayList<>();
        List<PartitionInfo> infos = opened.partitionsFor(topic);
        if (infos == null || infos.isEmpty()) {
            madeLater = true;
            pause();
            return partitions;
        }
        infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        return partitions;
    }

    private void seek(Consumer<byte[], byte[]> opened, List<TopicPartition> partitions) {
        if (!positions.isEmpty()) {
            // Back after an interruption. A partition that is new since then is read from its beginning: nothing of it
            // was seen.
            partitions.forEach(partition -> opened.seek(partition, positions.getOrDefault(partition, 0L)));
            return;
        }
        switch (start) {
            case Start.Beginning beginning -> opened.seekToBeginning(partitions);
            case Start.End end -> seekToEnd(opened, partitions);
            case Start.Since since -> seekToTime(opened, partitions, since);
            case Start.At at ->
                partitions.forEach(p -> opened.seek(p, at.offsets().next().getOrDefault(p.partition(), 0L)));
        }
        for (TopicPartition partition : partitions) {
            positions.put(partition, opened.position(partition));
        }
        listener.onStart(reached());
    }

    /** A topic that was not there yet at the start holds only what came after it. */
    private void seekToEnd(Consumer<byte[], byte[]> opened, List<TopicPartition> partitions) {
        if (madeLater) {
            opened.seekToBeginning(partitions);
        } else {
            opened.seekToEnd(partitions);
        }
    }

    private static void seekToTime(
            Consumer<byte[], byte[]> opened, List<TopicPartition> partitions, Start.Since since) {
        Map<TopicPartition, Long> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, since.time().toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = opened.offsetsForTimes(wanted);
        Map<TopicPartition, Long> ends = opened.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long end = ends.getOrDefault(partition, 0L);
            OffsetAndTimestamp at = found.get(partition);
            opened.seek(partition, at == null ? end : Math.max(at.offset(), end - since.most()));
        }
    }

    private void reportCaughtUp(Map<TopicPartition, Long> ends) {
        if (caughtUp.isDone()) {
            return;
        }
        boolean reached =
                ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        if (reached) {
            caughtUp.complete(reached());
        }
    }

    private Offsets reached() {
        Map<Integer, Long> next = new HashMap<>();
        positions.forEach((partition, offset) -> next.put(partition.partition(), offset));
        return new Offsets(next);
    }

    private void pause() {
        try {
            if (closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("the tail of {} closes", topic);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }
}
