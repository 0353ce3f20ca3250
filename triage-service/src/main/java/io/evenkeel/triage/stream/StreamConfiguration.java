package io.evenkeel.triage.stream;

import io.evenkeel.events.kafka.BoundedRocksDb;
import io.evenkeel.events.kafka.StreamsDefaults;
import io.evenkeel.events.kafka.StreamsRun;
import io.evenkeel.triage.TopicSettings;
import io.evenkeel.triage.TriageSettings;
import io.evenkeel.triage.assessment.Assessor;
import io.evenkeel.triage.assessment.ModelAssessor;
import io.evenkeel.triage.policy.DmnPolicy;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    /** For a backlog; {@link CommitPace} asks for more while records are fresh. */
    private static final Duration BACKLOG_COMMIT = Duration.ofMillis(200);

    private static final Duration POLL = Duration.ofMillis(5);

    @Bean
    Assessor assessor() {
        return new ModelAssessor();
    }

    @Bean
    DmnPolicy policy(TriageSettings settings) {
        return DmnPolicy.load(settings.policy());
    }

    @Bean
    StreamsRunner streamsRunner(
            Assessor assessor,
            DmnPolicy policy,
            TriageSettings settings,
            TopicSettings topics,
            KafkaProperties kafka,
            MeterRegistry meters) {
        return new StreamsRunner(
                () -> TriageTopology.build(assessor, policy, meters),
                properties(settings, kafka),
                kafka.buildAdminProperties(),
                new StreamsRun.Topics(
                        TriageTopics.own(topics.partitions(), topics.replication()), List.of(TriageTopics.SOURCE)),
                meters);
    }

    /** Takes part in readiness: not ready while the topology is not running. */
    @Bean
    HealthIndicator streams(StreamsRunner runner) {
        return () -> {
            String state =
                    runner.streams().map(streams -> streams.state().name()).orElse("WAITING_FOR_TOPICS");
            Health.Builder health = (runner.isReady() ? Health.up() : Health.outOfService()).withDetail("state", state);
            runner.failure().ifPresent(why -> health.withDetail("failure", why));
            return health.build();
        };
    }

    private static Properties properties(TriageSettings settings, KafkaProperties kafka) {
        Properties properties = new Properties();
        properties.putAll(kafka.buildStreamsProperties());
        properties.putAll(StreamsDefaults.exactlyOnce(BACKLOG_COMMIT, POLL));
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "evenkeel-triage");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, settings.advertised());
        return properties;
    }
}
