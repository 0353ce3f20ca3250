package io.evenkeel.followup.stream;

import io.evenkeel.events.kafka.TopicSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the topology once all topics are there, in whatever order brokers and services come up: the service itself starts without them. In
 * the last phase, so that the port is known on which the other instances reach this one.
 */
public final class FollowupStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowupStreams.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    private final Topology topology;
    private final Supplier<Properties> settings;
    private final Map<String, Object> client;
    private final TopicProperties topics;
    private final MeterRegistry registry;
    private final TopicSetup setup;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable KafkaStreams streams;
    private volatile @Nullable String failure;
    private volatile boolean running;
    private @Nullable KafkaStreamsMetrics metrics;

    FollowupStreams(
            Topology topology,
            Supplier<Properties> settings,
            Map<String, Object> client,
            TopicProperties topics,
            MeterRegistry registry) {
        this.topology = topology;
        this.settings = settings;
        this.client = client;
        this.topics = topics;
        this.registry = registry;
        this.setup = new TopicSetup(client);
    }

    /** Empty until the topics are there. */
    public Optional<KafkaStreams> streams() {
        return Optional.ofNullable(streams);
    }

    /** Why it will not run without somebody's help, if so. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("followup-start").start(this::startWhenTopicsAre);
    }

    private void startWhenTopicsAre() {
        try {
            boolean again = setup.complete(FollowupTopics.own(topics), FollowupTopics.awaited());
            while (again) {
                again = !started() && !stopped.await(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            failure = e.getMessage();
            log.error("the case file cannot start: {}", e.getMessage());
        }
    }

    /** False when it is worth another try: the broker went away, or another process still holds the state directory. */
    private boolean started() throws InterruptedException {
        try {
            FollowupTopics.requireSamePartitions(client);
            startStreams();
            failure = null;
            return true;
        } catch (KafkaException e) {
            failure = e.getMessage();
            log.warn("the start is tried again: {}", e.toString());
            return false;
        }
    }

    private synchronized void startStreams() {
        if (!running) {
            return;
        }
        KafkaStreams made = new KafkaStreams(topology, settings.get());
        made.setUncaughtExceptionHandler(e -> {
            log.error("a stream thread died and is replaced", e);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        made.setStateListener((now, before) -> log.info("the case file is {}", now));
        metrics = new KafkaStreamsMetrics(made);
        metrics.bindTo(registry);
        streams = made;
        made.start();
    }

    @Override
    public void stop() {
        setup.close();
        stopped.countDown();
        synchronized (this) {
            running = false;
            if (metrics != null) {
                metrics.close();
            }
            KafkaStreams current = streams;
            if (current != null) {
                // Leaving the group hands the partitions on at once; otherwise the next instance waits for the session.
                current.close(CloseOptions.timeout(CLOSE_WITHIN)
                        .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
