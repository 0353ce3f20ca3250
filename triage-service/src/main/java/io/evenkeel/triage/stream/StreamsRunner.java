package io.evenkeel.triage.stream;

import io.evenkeel.events.kafka.StreamsRun;
import io.evenkeel.events.kafka.TopicSetup;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.springframework.context.SmartLifecycle;

/** Triage's topology, which lives as long as the service. */
public final class StreamsRunner implements SmartLifecycle {

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final StreamsRun run;
    private volatile boolean running;

    StreamsRunner(
            Supplier<Topology> topology,
            Properties properties,
            Map<String, Object> client,
            StreamsRun.Topics topics,
            MeterRegistry meters) {
        this.run = new StreamsRun(
                "triage",
                new TopicSetup(client),
                topics,
                () -> new KafkaStreams(topology.get(), properties),
                meters,
                CLOSE_WITHIN);
    }

    /** Empty until the topics are there. */
    public Optional<KafkaStreams> streams() {
        return run.streams();
    }

    /** Whether every record that is due is being worked on: what readiness says. */
    public boolean isReady() {
        return run.isReady();
    }

    /** Why it does not run though its topics are there, if so. */
    Optional<String> failure() {
        return run.failure();
    }

    @Override
    public void start() {
        running = true;
        run.begin();
    }

    @Override
    public void stop() {
        running = false;
        run.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
