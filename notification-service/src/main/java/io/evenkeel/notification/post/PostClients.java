package io.evenkeel.notification.post;

import io.evenkeel.events.Topic;
import io.evenkeel.notification.startup.KafkaClients;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** The consumers and the transactional producers of the post. */
final class PostClients implements DisposableBean {

    static final String GROUP = "evenkeel-notification";

    private static final int BATCH = 200;
    private static final long POLL_MILLIS = 250;
    private static final long BACK_OFF_MILLIS = 1_000;
    private static final int TRANSACTION_TIMEOUT_MILLIS = 10_000;

    private final PostSettings settings;
    private final DefaultKafkaConsumerFactory<byte[], byte[]> consumers;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;

    PostClients(KafkaClients clients, PostSettings settings, MeterRegistry registry) {
        this.settings = settings;
        this.consumers = new DefaultKafkaConsumerFactory<>(consumerConfig(clients.unhurriedConsumer()));
        consumers.addListener(new MicrometerConsumerListener<>(registry));
        this.producers = new DefaultKafkaProducerFactory<>(producerConfig(clients.producer()));
        producers.setTransactionIdPrefix(GROUP + "-" + settings.instanceId() + "-");
        producers.addListener(new MicrometerProducerListener<>(registry));
    }

    private static Map<String, Object> consumerConfig(Map<String, Object> config) {
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        // The waiting topics are found by a pattern: one that was made a moment ago, or by another instance,
        // must not be overlooked for the five minutes after which a consumer asks anew.
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        // A batch has two minutes of patience; this must be longer.
        config.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 600_000);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        return config;
    }

    private static Map<String, Object> producerConfig(Map<String, Object> config) {
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        // The commit sends whatever waits; until then it gathers in one request.
        config.put(ProducerConfig.LINGER_MS_CONFIG, 1_000);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        // A dead letter of one megabyte travels with its reason added.
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * 1024 * 1024);
        // Mail is sent before the transaction begins, so it is always short.
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MILLIS);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, TRANSACTION_TIMEOUT_MILLIS);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 9_000);
        return config;
    }

    KafkaTemplate<byte[], byte[]> template() {
        return new KafkaTemplate<>(producers);
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> fresh(PostListener listener) {
        return container(
                "mail", GROUP, settings.threads(), new ContainerProperties(Topic.FOLLOWUP_MESSAGES.name()), listener);
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> waiting(Pattern topics, PostListener listener) {
        return container("mail-retry", GROUP + "-retry", 1, new ContainerProperties(topics), listener);
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(
            String name, String group, int threads, ContainerProperties properties, PostListener listener) {
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setListenerTaskExecutor(unhurried(name));
        properties.setPollTimeout(POLL_MILLIS);
        // Offsets travel in the listener's transactions and nowhere else.
        properties.setAckMode(AckMode.MANUAL);
        properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
        ConcurrentMessageListenerContainer<byte[], byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(name);
        container.setConcurrency(threads);
        // Only the log itself can fail a batch; it comes again until the log takes its account.
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(BACK_OFF_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    private static SimpleAsyncTaskExecutor unhurried(String name) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + "-");
        threads.setThreadPriority(Thread.MIN_PRIORITY);
        return threads;
    }

    @Override
    public void destroy() {
        producers.destroy();
    }
}
