package io.evenkeel.notification.startup;

import java.util.Map;
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

    public Map<String, Object> producer() {
        return properties.buildProducerProperties();
    }

    public Map<String, Object> admin() {
        return properties.buildAdminProperties();
    }
}
