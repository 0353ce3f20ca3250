package io.evenkeel.notification.alerts;

import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.startup.KafkaClients;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertsConfiguration {

    @Bean
    AlertLog alertLog(KafkaClients clients, NotificationMeters meters) {
        return new AlertLog(clients.consumer(), meters);
    }

    @Bean
    AlertHub alertHub(AlertLog log, NotificationMeters meters, Clock clock) {
        return new AlertHub(log, meters, clock);
    }
}
