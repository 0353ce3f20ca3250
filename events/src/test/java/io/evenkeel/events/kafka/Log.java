package io.evenkeel.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.testing.TestBroker;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes to the test broker and waits for its acknowledgement. */
final class Log {

    private Log() {}

    static Map<String, Object> client() {
        return Map.of("bootstrap.servers", TestBroker.bootstrapServers());
    }

    static Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static Producer<byte[], byte[]> transactions(String id) {
        Map<String, Object> config = new HashMap<>(client());
        config.put("transactional.id", id);
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    static ProducerRecord<byte[], byte[]> record(String topic, int partition, @Nullable Long time, String value) {
        return new ProducerRecord<>(topic, partition, time, null, value.getBytes(UTF_8));
    }

    static void write(String topic, int partition, String... values) {
        try (Producer<byte[], byte[]> producer = producer()) {
            for (String value : values) {
                send(producer, record(topic, partition, null, value));
            }
        }
    }

    static void send(Producer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("not written", e);
        }
    }
}
