package io.evenkeel.followup.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Map;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the topology to work. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    FollowupMeters followupMeters(MeterRegistry registry) {
        return new FollowupMeters(registry);
    }

    @Bean
    FollowupStreams followupStreams(
            FollowupProperties own,
            TopicProperties topics,
            KafkaProperties kafka,
            FollowupMeters meters,
            CaseSignals signals,
            MeterRegistry registry,
            Advertised advertised) {
        Map<String, Object> client = kafka.buildAdminProperties();
        return new FollowupStreams(
                FollowupTopology.build(own.caseSettings(), meters, signals),
                () -> StreamsSettings.of(kafka.buildStreamsProperties(), own, topics, advertised.hostAndPort()),
                client,
                topics,
                registry);
    }

    @Bean
    Advertised advertised(FollowupProperties own, Environment environment) {
        return new Advertised(own.advertised(), environment);
    }

    @Bean
    HealthIndicator streamsHealthIndicator(FollowupStreams streams) {
        return new StreamsHealth(streams, false);
    }

    @Bean
    HealthIndicator streamsAliveHealthIndicator(FollowupStreams streams) {
        return new StreamsHealth(streams, true);
    }

    /** Thousands of series, by store and by node, which nobody looks at; the clients' own, the lag among them, stay. */
    @Bean
    MeterFilter fewerSeries() {
        return MeterFilter.deny(id -> id.getName().startsWith("kafka.stream.state")
                || id.getName().startsWith("kafka.stream.processor.node"));
    }
}
