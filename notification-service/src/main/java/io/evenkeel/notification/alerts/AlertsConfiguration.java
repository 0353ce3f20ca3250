package io.evenkeel.notification.alerts;

import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.startup.KafkaClients;
import io.evenkeel.notification.startup.OwnTopics;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertsConfiguration {

    @Bean
    AlertLog alertLog(KafkaClients clients) {
        return new AlertLog(clients.consumer());
    }

    @Bean
    PutAside alertsPutAside(KafkaClients clients, NotificationMeters meters) {
        return new PutAside(clients.producer(), meters);
    }

    @Bean
    AlertHub alertHub(AlertLog log, PutAside putAside, OwnTopics own, NotificationMeters meters, Clock clock) {
        return new AlertHub(log, putAside, own, meters, clock);
    }
}
