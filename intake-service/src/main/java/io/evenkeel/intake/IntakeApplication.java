package io.evenkeel.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The intake service. It keeps Boot's Kafka settings, not its Kafka clients: one producer of its own is all it needs. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(IntakeProperties.class)
public class IntakeApplication {

    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    IntakeMeters meters(MeterRegistry registry) {
        return new IntakeMeters(registry);
    }
}
