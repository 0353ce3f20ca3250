package io.evenkeel.intake.reception;

import io.evenkeel.intake.idempotency.SeenRequests;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {

    @Bean
    Reception reception(EventLog log, SeenRequests seen, InstantSource clock) {
        return new Reception(log, seen, clock);
    }
}
