package io.evenkeel.notification.startup;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** What every client needs to reach the brokers, as configured under {@code spring.kafka}. */
public final class KafkaClients {

    private final KafkaProperties properties;

    KafkaClients(KafkaProperties properties) {
        this.properties = properties;
    }

    public Map<String, Object> consumer() {
        return properties.buildConsumerProperties();
    }

    /** For readers that may be up to 100 ms behind: under load, fetching each record alone is most of the work of reading. */
    public Map<String, Object> unhurriedConsumer() {
        Map<String, Object> config = consumer();
        config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return config;
    }

    public Map<String, Object> producer() {
        return properties.buildProducerProperties();
    }

    public Map<String, Object> admin() {
        return properties.buildAdminProperties();
    }
}
