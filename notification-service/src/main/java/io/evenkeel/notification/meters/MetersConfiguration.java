package io.evenkeel.notification.meters;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MetersConfiguration {

    @Bean
    NotificationMeters notificationMeters(MeterRegistry registry) {
        return new NotificationMeters(registry);
    }
}
