package io.evenkeel.intake.log;

import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.TopicSetup;
import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.IntakeProperties;
import io.evenkeel.intake.idempotency.SeenRequests;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KafkaProperties.class, TopicProperties.class})
class LogConfiguration {

    @Bean
    SeenRequests seenRequests(IntakeProperties settings, IntakeMeters meters) {
        SeenRequests seen = new SeenRequests(
                settings.idempotency().entries(), settings.idempotency().window());
        meters.watch(IntakeMeters.REMEMBERED, seen::size);
        return seen;
    }

    /** Closed by its keeper. */
    @Bean(destroyMethod = "")
    KafkaEventLog eventLog(IntakeProperties settings, IntakeMeters meters) {
        IntakeProperties.Append append = settings.append();
        AppendGate gate = new AppendGate(append.maxRecords(), append.maxBytes().toBytes());
        meters.watch(IntakeMeters.IN_FLIGHT, gate::records);
        return new KafkaEventLog(gate, append.timeout(), meters);
    }

    @Bean
    KeyMemory keyMemory(
            KafkaProperties kafka,
            IntakeProperties settings,
            SeenRequests seen,
            KafkaEventLog events,
            InstantSource clock) {
        Duration window = settings.idempotency().window();
        return new KeyMemory(
                ClientSettings.tail(kafka.buildConsumerProperties()),
                seen,
                () -> clock.instant().minus(window),
                // No partition can hold more of what will be remembered, so nothing older is worth the reading at a
                // start.
                settings.idempotency().entries(),
                events::keysRemembered);
    }

    @Bean
    LogKeeper logKeeper(
            KafkaProperties kafka,
            IntakeProperties settings,
            TopicProperties topics,
            KafkaEventLog events,
            KeyMemory memory,
            IntakeMeters meters) {
        NewTopic topic = new NewTopic(Topic.INTAKE_COMPLAINTS.name(), topics.partitions(), topics.replication())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        MeteredProducers producers = new MeteredProducers(
                ClientSettings.producer(kafka.buildProducerProperties(), settings.append()), meters.registry());
        TopicSetup setup = new TopicSetup(ClientSettings.admin(kafka.buildAdminProperties()));
        return new LogKeeper(events, setup, topic, producers, settings.append().renewAfter(), memory::start);
    }

    @Bean
    LogLifecycle logLifecycle(LogKeeper keeper) {
        return new LogLifecycle(keeper);
    }

    /** Readiness: an instance takes requests when the log is open and the accepted keys of the others are known. */
    @Bean("log")
    HealthIndicator logHealth(KafkaEventLog events) {
        return () -> (events.writable() && events.remembersKeys() ? Health.up() : Health.outOfService())
                .withDetail("writable", events.writable())
                .withDetail("keysRemembered", events.remembersKeys())
                .build();
    }
}
