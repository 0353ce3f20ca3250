package io.evenkeel.intake.bulk;

import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.IntakeProperties;
import io.evenkeel.intake.reception.Reception;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    Importer importer(Reception reception, InstantSource clock, IntakeMeters meters, IntakeProperties settings) {
        return new Importer(reception, clock, meters, settings.imports().concurrency());
    }

    @Bean
    Semaphore importPlaces(IntakeProperties settings) {
        return new Semaphore(settings.imports().simultaneous());
    }
}
