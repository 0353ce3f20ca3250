package io.evenkeel.triage.stream;

import io.evenkeel.events.kafka.TopicSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the topology once its topics are there, in whatever order brokers and services come up, and ends it with the service. */
public final class StreamsRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StreamsRunner.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Supplier<Topology> topology;
    private final Properties properties;
    private final TopicSetup topics;
    private final List<NewTopic> own;
    private final List<String> awaited;
    private final MeterRegistry meters;
    private volatile boolean running;
    private volatile @Nullable KafkaStreams streams;

    StreamsRunner(
            Supplier<Topology> topology,
            Properties properties,
            Map<String, Object> clientConfig,
            List<NewTopic> own,
            List<String> awaited,
            MeterRegistry meters) {
        this.topology = topology;
        this.properties = properties;
        this.topics = new TopicSetup(clientConfig);
        this.own = own;
        this.awaited = awaited;
        this.meters = meters;
    }

    /** The running streams client; empty until topics and broker are there. */
    public Optional<KafkaStreams> streams() {
        return Optional.ofNullable(streams);
    }

    /** Whether every record that is due is being worked on: what readiness says. */
    public boolean isReady() {
        KafkaStreams current = streams;
        return current != null && current.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public synchronized void start() {
        running = true;
        Thread.ofPlatform().name("streams-start").start(this::startStreams);
    }

    @Override
    public synchronized void stop() {
        running = false;
        topics.close();
        KafkaStreams current = streams;
        if (current != null) {
            boolean closed = current.close(CLOSE_TIMEOUT);
            log.info("the topology is closed{}", closed ? "" : ", though not all of it in time");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void startStreams() {
        if (!topics.complete(own, awaited)) {
            return;
        }
        KafkaStreams made = new KafkaStreams(topology.get(), properties);
        // A commit that races a coordinator's abort can kill a stream thread (KAFKA-20785); another one takes its
        // place.
        made.setUncaughtExceptionHandler(error -> {
            log.error("a stream thread died and is replaced", error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        new KafkaStreamsMetrics(made).bindTo(meters);
        synchronized (this) {
            if (running) {
                made.start();
                streams = made;
            }
        }
    }
}
