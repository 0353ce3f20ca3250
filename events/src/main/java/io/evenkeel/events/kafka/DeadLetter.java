package io.evenkeel.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record that could not be read or processed: unchanged, with the reason and its origin added as headers. */
public final class DeadLetter {

    public static final String REASON = "evenkeel_dlt_reason";
    public static final String TOPIC = "evenkeel_dlt_topic";
    public static final String PARTITION = "evenkeel_dlt_partition";
    public static final String OFFSET = "evenkeel_dlt_offset";

    private DeadLetter() {}

    /** For a consumer that produces dead letters itself. */
    public static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> record, String service, String reason) {
        Headers headers = headers(record.headers(), reason, record.topic(), record.partition(), record.offset());
        String topic = Topic.deadLetters(record.topic(), service);
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    /** A copy of the original's headers with the reason and the origin, for a Streams processor that forwards to a sink. */
    public static Headers headers(Headers original, String reason, String topic, int partition, long offset) {
        return new RecordHeaders(original.toArray())
                .add(REASON, reason.getBytes(UTF_8))
                .add(TOPIC, topic.getBytes(UTF_8))
                .add(PARTITION, Integer.toString(partition).getBytes(UTF_8))
                .add(OFFSET, Long.toString(offset).getBytes(UTF_8));
    }
}
