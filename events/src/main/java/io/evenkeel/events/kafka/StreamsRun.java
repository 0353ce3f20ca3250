package io.evenkeel.events.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One life of a topology: it begins once its topics are there, in whatever order brokers and services come up, is tried again where that
 * may help, and leaves its group at the end. Needs Kafka Streams and Micrometer beside this module.
 */
public final class StreamsRun implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StreamsRun.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    private final String name;
    private final TopicSetup setup;
    private final Topics topics;
    private final Supplier<KafkaStreams> making;
    private final MeterRegistry registry;
    private final Duration closeWithin;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable KafkaStreams streams;
    private volatile @Nullable String failure;
    private @Nullable KafkaStreamsMetrics metrics;

    /** Something that must hold of the topics before the topology may start. */
    @FunctionalInterface
    public interface Check {

        /**
         * @throws IllegalStateException when somebody has to mend it
         * @throws KafkaException when it is worth another try
         */
        void pass() throws InterruptedException;
    }

    /** The topics that are made where missing, those of others, and what is looked at when all are there. */
    public record Topics(List<NewTopic> own, Collection<String> awaited, Check check) {

        public Topics(List<NewTopic> own, Collection<String> awaited) {
            this(own, awaited, () -> {});
        }
    }

    /**
     * {@code name} stands in the log. {@code making} is asked once a try and gives a client that has not been started. {@code closeWithin}
     * bounds the end: a topology that did not close in time reads its state from the log at the next start.
     */
    public StreamsRun(
            String name,
            TopicSetup setup,
            Topics topics,
            Supplier<KafkaStreams> making,
            MeterRegistry registry,
            Duration closeWithin) {
        this.name = name;
        this.setup = setup;
        this.topics = topics;
        this.making = making;
        this.registry = registry;
        this.closeWithin = closeWithin;
    }

    /** Returns at once. */
    public void begin() {
        Thread.ofPlatform().daemon().name("streams-start").start(this::beginWhenTopicsAre);
    }

    /** Empty until the topics are there. */
    public Optional<KafkaStreams> streams() {
        return Optional.ofNullable(streams);
    }

    /** Whether every record that is due is being worked on. */
    public boolean isReady() {
        KafkaStreams current = streams;
        return current != null && current.state() == KafkaStreams.State.RUNNING;
    }

    /** Why it does not run though its topics are there, if so. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private void beginWhenTopicsAre() {
        try {
            boolean again = setup.complete(topics.own(), topics.awaited());
            while (again) {
                again = !started() && !closed.await(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            failure = e.getMessage();
            log.error("{} cannot start: {}", name, e.getMessage());
        }
    }

    /** False when it is worth another try: the broker went away, or another process still holds the state directory. */
    private boolean started() throws InterruptedException {
        try {
            topics.check().pass();
            start();
            failure = null;
            return true;
        } catch (KafkaException e) {
            failure = e.getMessage();
            log.warn("the start of {} is tried again: {}", name, e.toString());
            return false;
        }
    }

    private synchronized void start() {
        if (closed.getCount() == 0) {
            return;
        }
        KafkaStreams made = making.get();
        // A commit that races a coordinator's abort can kill a stream thread (KAFKA-20785).
        made.setUncaughtExceptionHandler(e -> {
            log.error("a stream thread died and is replaced", e);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        made.setStateListener((now, before) -> log.info("{} is {}", name, now));
        try {
            made.start();
        } catch (RuntimeException e) {
            made.close(Duration.ZERO);
            throw e;
        }
        metrics = new KafkaStreamsMetrics(made);
        metrics.bindTo(registry);
        streams = made;
    }

    /** Leaving the group hands the partitions on at once; otherwise the next instance waits for the session. */
    @Override
    public void close() {
        closed.countDown();
        setup.close();
        synchronized (this) {
            if (metrics != null) {
                metrics.close();
            }
            KafkaStreams current = streams;
            if (current != null
                    && !current.close(CloseOptions.timeout(closeWithin)
                            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP))) {
                log.warn("{} did not close within {}", name, closeWithin);
            }
        }
    }
}
