package io.evenkeel.notification.post;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/**
 * Works a batch, then writes the account of it and the offsets in one transaction: no message is accounted for and read again. Where the
 * transaction fails, the batch comes again and {@link SentMemory} knows what went out.
 */
final class PostListener implements BatchConsumerAwareMessageListener<byte[], byte[]> {

    private final PostRoom room;
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Clock clock;
    private final Rest rest;

    PostListener(PostRoom room, KafkaTemplate<byte[], byte[]> kafka, Clock clock, Rest rest) {
        this.room = room;
        this.kafka = kafka;
        this.clock = clock;
        this.rest = rest;
    }

    /** Lets a partition rest. */
    @FunctionalInterface
    interface Rest {
        void pause(TopicPartition partition, Duration time);
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> batch, @Nullable Consumer<?, ?> given) {
        Consumer<?, ?> consumer = java.util.Objects.requireNonNull(given, "the container passes its consumer");
        DueSplit split = DueSplit.of(batch, clock.instant());
        if (!split.due().isEmpty()) {
            List<Entry> entries = worked(split.due());
            commit(entries, split.next(), consumer);
            entries.forEach(entry -> entry.count().run());
        }
        split.held().forEach((partition, due) -> {
            consumer.seek(partition, split.next().getOrDefault(partition, 0L));
            rest.pause(partition, Duration.between(clock.instant(), due));
        });
    }

    private List<Entry> worked(List<ConsumerRecord<byte[], byte[]>> due) {
        try {
            return room.work(due);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the batch comes again", e);
        }
    }

    private void commit(List<Entry> entries, Map<TopicPartition, Long> next, Consumer<?, ?> consumer) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        next.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        Boolean done = kafka.executeInTransaction(transaction -> {
            CompletableFuture<?>[] sends = entries.stream()
                    .map(entry -> transaction.send(entry.record()))
                    .toArray(CompletableFuture<?>[]::new);
            transaction.flush();
            CompletableFuture.allOf(sends).join();
            transaction.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
            return true;
        });
        if (!Boolean.TRUE.equals(done)) {
            throw new IllegalStateException("the transaction did not run");
        }
    }
}
