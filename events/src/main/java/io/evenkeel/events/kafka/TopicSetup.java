package io.evenkeel.events.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a service's own topics and waits for those of the others, in whatever order brokers and services come up. Kafka Streams gives up
 * when a source topic is missing, so this comes before it.
 */
public final class TopicSetup implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TopicSetup.class);
    private static final long RETRY_MILLIS = 250;

    private final Map<String, Object> adminConfig;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** {@code clientConfig} needs {@code bootstrap.servers} and whatever security asks for. */
    public TopicSetup(Map<String, Object> clientConfig) {
        this.adminConfig = new HashMap<>(clientConfig);
        adminConfig.put("default.api.timeout.ms", 5_000);
        adminConfig.put("request.timeout.ms", 4_000);
        adminConfig.put("reconnect.backoff.max.ms", 500);
        // Without a broker the client would start over from its bootstrap servers again and again, in a hot loop.
        adminConfig.put("metadata.recovery.strategy", "none");
    }

    /**
     * Blocks until every topic of {@code own} exists, made where missing, and every one of {@code awaited} exists. Returns false when it was
     * closed or interrupted before.
     */
    public boolean complete(List<NewTopic> own, Collection<String> awaited) {
        Set<String> needed = new HashSet<>(awaited);
        own.forEach(topic -> needed.add(topic.name()));
        String last = "";
        while (closed.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            String missing = attempt(own, needed);
            if (missing.isEmpty()) {
                return true;
            }
            if (!missing.equals(last)) {
                log.info("waiting: {}", missing);
                last = missing;
            }
            pause();
        }
        return false;
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private String attempt(List<NewTopic> own, Set<String> needed) {
        try (Admin admin = Admin.create(adminConfig)) {
            Set<String> existing = admin.listTopics().names().get();
            for (NewTopic topic : own) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                }
            }
            Set<String> missing = new HashSet<>(needed);
            own.forEach(topic -> missing.remove(topic.name()));
            missing.removeAll(existing);
            return missing.isEmpty() ? "" : "topics of other services are not there yet: " + missing;
        } catch (ExecutionException e) {
            return "the broker does not answer: " + e.getCause();
        } catch (KafkaException e) {
            return "no connection to the broker: " + (e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static void create(Admin admin, NewTopic topic) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
            log.info("made topic {}", topic.name());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            log.debug("topic {} was made by another instance", topic.name());
        }
    }

    private void pause() {
        try {
            if (closed.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                log.debug("topic set-up closes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
