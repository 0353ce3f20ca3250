package io.evenkeel.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a tail delivered. */
final class Collected implements TopicTail.Listener {

    private final BlockingQueue<ConsumerRecord<byte[], byte[]>> records = new LinkedBlockingQueue<>();

    @Override
    public void onRecord(ConsumerRecord<byte[], byte[]> record) {
        records.add(record);
    }

    ConsumerRecord<byte[], byte[]> next() {
        try {
            ConsumerRecord<byte[], byte[]> record = records.poll(30, TimeUnit.SECONDS);
            if (record == null) {
                throw new AssertionError("nothing was delivered");
            }
            return record;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The values of the next {@code count} records, in the order of delivery. */
    List<String> next(int count) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(new String(next().value(), UTF_8));
        }
        return values;
    }

    /** What was delivered and not taken yet. */
    int left() {
        return records.size();
    }
}
