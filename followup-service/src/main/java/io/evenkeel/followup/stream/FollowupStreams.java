package io.evenkeel.followup.stream;

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

/** The case file's topology, in the last phase, so that the port is known on which the other instances reach this one. */
public final class FollowupStreams implements SmartLifecycle {

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final StreamsRun run;
    private volatile boolean running;

    FollowupStreams(
            Topology topology,
            Supplier<Properties> settings,
            Map<String, Object> client,
            TopicProperties topics,
            MeterRegistry registry) {
        this.run = new StreamsRun(
                "the case file",
                new TopicSetup(client),
                new StreamsRun.Topics(
                        FollowupTopics.own(topics),
                        FollowupTopics.awaited(),
                        () -> FollowupTopics.requireSamePartitions(client)),
                () -> new KafkaStreams(topology, settings.get()),
                registry,
                CLOSE_WITHIN);
    }

    /** Empty until the topics are there. */
    public Optional<KafkaStreams> streams() {
        return run.streams();
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
