package io.evenkeel.notification.alerts;

import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.notification.meters.NotificationMeters;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where records of {@code triage.decisions} go that no alert can be made of. Each instance follows the whole topic, so each puts a copy
 * aside; what lies there twice has the same origin in its headers.
 */
final class PutAside implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PutAside.class);
    private static final String SERVICE = "notification";

    private final Producer<byte[], byte[]> producer;
    private final NotificationMeters meters;

    PutAside(Map<String, Object> clientConfig, NotificationMeters meters) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        // A dead letter of one megabyte travels with its reason added.
        config.put("max.request.size", 2 * 1024 * 1024);
        // Called from the thread that feeds the streams, which must not wait long for a broker.
        config.put("max.block.ms", 1_000);
        this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.meters = meters;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback says what became of it
    void put(ConsumerRecord<byte[], byte[]> record, String reason) {
        meters.deadLetter(Topic.TRIAGE_DECISIONS.name());
        producer.send(DeadLetter.of(record, SERVICE, reason), (written, failure) -> {
            if (failure != null) {
                log.error(
                        "{}-{}@{} could not be put aside",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        failure);
            }
        });
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
