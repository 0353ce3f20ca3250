package io.evenkeel.intake.log;

import io.evenkeel.intake.IntakeProperties;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What intake asks of its Kafka clients, on top of Boot's {@code spring.kafka.*}. */
final class ClientSettings {

    private static final int MEBIBYTE = 1 << 20;
    private static final long EVER = 7L * 24 * 3600 * 1000;

    private ClientSettings() {}

    /**
     * Every acknowledged record is on all in-sync replicas, once and in order; whatever is not acknowledged within the timeout fails; and
     * {@code send} never waits for anything, because event loops call it.
     */
    static Map<String, Object> producer(Map<String, Object> given, IntakeProperties.Append append) {
        int timeout = (int) append.timeout().toMillis();
        Map<String, Object> settings = new HashMap<>(given);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "evenkeel-intake");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout * 3 / 4);
        // No metadata or no room is answered at once. The gate is half the buffer, since a batch takes more than its
        // records.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2 * append.maxBytes().toBytes());
        // A quiet night must not cost the first complaint of the morning its metadata.
        settings.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, EVER);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG, 3_000);
        return settings;
    }

    static Map<String, Object> admin(Map<String, Object> given) {
        Map<String, Object> settings = new HashMap<>(given);
        // The client's own way to begin anew spins while no broker answers; the keeper begins anew in its own time.
        settings.put(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
        return settings;
    }

    /** Only headers are looked at, and the heap is small. */
    static Map<String, Object> tail(Map<String, Object> given) {
        Map<String, Object> settings = new HashMap<>(given);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "evenkeel-intake-tail");
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * MEBIBYTE);
        // What other instances accepted may be learnt a moment later; this one knows its own at once.
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, MEBIBYTE / 4);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MEBIBYTE);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        return settings;
    }
}
