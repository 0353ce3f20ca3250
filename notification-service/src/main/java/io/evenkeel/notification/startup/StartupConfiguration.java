package io.evenkeel.notification.startup;

import io.evenkeel.events.kafka.TopicSetup;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OwnTopics.class)
class StartupConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KafkaClients kafkaClients(KafkaProperties properties) {
        return new KafkaClients(properties);
    }

    @Bean
    Startup startup(List<Part> parts, KafkaClients clients) {
        return new Startup(parts, new TopicSetup(clients.admin()));
    }

    /** The bean's name is the name in the readiness group. */
    @Bean
    PartsHealth parts(List<Part> parts) {
        return new PartsHealth(parts);
    }
}
