package io.evenkeel.notification.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What of a batch may be worked now. The first record of a partition that is not due yet holds up those behind it, which fall due later
 * still. {@code next}: where to read on after this batch. {@code held}: until when a partition rests.
 */
record DueSplit(
        List<ConsumerRecord<byte[], byte[]>> due, Map<TopicPartition, Long> next, Map<TopicPartition, Instant> held) {

    static DueSplit of(List<ConsumerRecord<byte[], byte[]>> batch, Instant now) {
        List<ConsumerRecord<byte[], byte[]>> due = new ArrayList<>();
        Map<TopicPartition, Long> next = new HashMap<>();
        Map<TopicPartition, Instant> held = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            Instant dueAt = Attempt.of(record.headers()).orElse(Attempt.FIRST).due();
            if (held.containsKey(partition)) {
                continue;
            }
            if (dueAt.isAfter(now)) {
                held.put(partition, dueAt);
                next.putIfAbsent(partition, record.offset());
            } else {
                due.add(record);
                next.put(partition, record.offset() + 1);
            }
        }
        return new DueSplit(due, next, held);
    }
}
