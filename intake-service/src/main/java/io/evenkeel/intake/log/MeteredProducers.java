package io.evenkeel.intake.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Opens producers, one after the other, and shows the metrics of the latest. */
final class MeteredProducers implements AutoCloseable {

    private final Map<String, Object> settings;
    private final MeterRegistry registry;
    private @Nullable KafkaClientMetrics metrics;

    MeteredProducers(Map<String, Object> settings, MeterRegistry registry) {
        this.settings = settings;
        this.registry = registry;
    }

    synchronized Producer<byte[], byte[]> open() {
        close();
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings);
        KafkaClientMetrics bound = new KafkaClientMetrics(producer);
        bound.bindTo(registry);
        metrics = bound;
        return producer;
    }

    @Override
    public synchronized void close() {
        if (metrics != null) {
            metrics.close();
            metrics = null;
        }
    }
}
