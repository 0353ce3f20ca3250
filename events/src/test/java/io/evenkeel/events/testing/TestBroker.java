package io.evenkeel.events.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * One real broker for all integration tests of a JVM: a container when a Docker engine answers, in this JVM otherwise. The same tests run
 * on both. It ends with the JVM.
 */
public final class TestBroker {

    private static final Logger log = LoggerFactory.getLogger(TestBroker.class);

    private TestBroker() {}

    public static String bootstrapServers() {
        return Running.SERVERS;
    }

    /** Creates the topics that are not there yet. */
    public static void createTopics(int partitions, String... names) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            for (String name : names) {
                create(admin, new NewTopic(name, partitions, (short) 1));
            }
        }
    }

    private static void create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(java.util.List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create " + topic.name(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static final class Running {

        private static final String SERVERS = start();

        private static String start() {
            try {
                if (DockerClientFactory.instance().isDockerAvailable()) {
                    String servers = inContainer();
                    log.info("integration tests run against apache/kafka in a container");
                    return servers;
                }
                log.info("no Docker engine answers: integration tests run against a broker in this JVM");
            } catch (RuntimeException e) {
                // An engine that can fetch no image is no reason to fail the tests: they are the same on both.
                log.warn("a Docker engine answers and cannot run apache/kafka: a broker in this JVM instead", e);
            }
            return inThisJvm();
        }

        @SuppressWarnings("resource") // lives as long as the JVM
        private static String inContainer() {
            KafkaContainer container = new KafkaContainer("apache/kafka:4.2.1")
                    .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                    .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
                    .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            return container.getBootstrapServers();
        }

        private static String inThisJvm() {
            EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperties(Map.of(
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1",
                    "group.initial.rebalance.delay.ms", "0",
                    "auto.create.topics.enable", "false"));
            broker.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            return broker.getBrokersAsString();
        }
    }
}
