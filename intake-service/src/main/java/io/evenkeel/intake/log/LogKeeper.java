package io.evenkeel.intake.log;

import io.evenkeel.events.kafka.TopicSetup;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the log open, on a thread of its own: makes the topic, opens the producer, starts the tail, whenever the broker comes. When
 * everything has failed for a while it begins anew, which helps where a client cannot recover by itself (a log that was wiped, a right
 * that was missing), and lets callers be answered at once meanwhile.
 */
final class LogKeeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LogKeeper.class);
    private static final Duration RETRY = Duration.ofMillis(200);
    private static final int LOOKS = 50;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final KafkaEventLog events;
    private final TopicSetup topics;
    private final NewTopic topic;
    private final MeteredProducers producers;
    private final Duration renewAfter;
    private final Runnable firstOpened;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("log-keeper").unstarted(this::keep);

    /** {@code firstOpened} runs once, when the log can be written for the first time. */
    LogKeeper(
            KafkaEventLog events,
            TopicSetup topics,
            NewTopic topic,
            MeteredProducers producers,
            Duration renewAfter,
            Runnable firstOpened) {
        this.events = events;
        this.topics = topics;
        this.topic = topic;
        this.producers = producers;
        this.renewAfter = renewAfter;
        this.firstOpened = firstOpened;
    }

    void start() {
        thread.start();
    }

    private void keep() {
        boolean first = true;
        while (!closedWithin(Duration.ZERO)) {
            if (!open()) {
                continue;
            }
            if (first) {
                firstOpened.run();
                first = false;
            }
            awaitTrouble();
            if (closed.getCount() > 0) {
                log.warn("the log has taken nothing for {}: beginning anew", renewAfter);
                events.close(Duration.ZERO);
            }
        }
    }

    private void awaitTrouble() {
        while (!closedWithin(LOOK)) {
            if (events.failing().compareTo(renewAfter) > 0) {
                return;
            }
        }
    }

    private boolean open() {
        try {
            if (!topics.complete(List.of(topic), List.of())) {
                return false;
            }
            Producer<byte[], byte[]> producer = producers.open();
            if (!knowsTopic(producer)) {
                producer.close(Duration.ZERO);
                return false;
            }
            events.open(producer);
            log.info("the log can be written");
            return true;
        } catch (KafkaException e) {
            log.warn("the log cannot be opened yet: {}", e.toString());
            closedWithin(LOOK);
            return false;
        }
    }

    /** The producer never waits for metadata; so it gets them before anybody relies on it. */
    private boolean knowsTopic(Producer<byte[], byte[]> producer) {
        for (int look = 0; look < LOOKS && !closedWithin(RETRY); look++) {
            try {
                return !producer.partitionsFor(topic.name()).isEmpty();
            } catch (org.apache.kafka.common.errors.TimeoutException notYet) {
                log.debug("no metadata yet");
            }
        }
        return false;
    }

    private boolean closedWithin(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
            return true;
        }
    }

    /** So that no producer is opened behind the back of the one who closes. */
    private void awaitEnd() {
        try {
            if (thread.isAlive() && !thread.join(LAST_WORDS)) {
                log.warn("the log keeper did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets what is under way be acknowledged. */
    @Override
    public void close() {
        closed.countDown();
        topics.close();
        awaitEnd();
        events.close(LAST_WORDS);
        producers.close();
    }
}
