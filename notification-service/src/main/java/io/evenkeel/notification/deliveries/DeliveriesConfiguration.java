package io.evenkeel.notification.deliveries;

import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.startup.KafkaClients;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveriesConfiguration {

    @Bean
    DeliveryStore deliveryStore(@Value("${evenkeel.notification.state-dir:data/notification}") Path directory) {
        return new DeliveryStore(directory.resolve("deliveries"));
    }

    @Bean
    DeliveryView deliveryView(DeliveryStore store, KafkaClients clients, NotificationMeters meters) {
        return new DeliveryView(store, clients.unhurriedConsumer(), clients.admin(), meters);
    }
}
