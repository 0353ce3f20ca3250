package io.evenkeel.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class StreamsRunIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    private final String name = "run." + UUID.randomUUID();
    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void makesItsTopicsRunsAndEnds() {
        StreamsRun ended;
        try (StreamsRun run = run(() -> {})) {
            ended = run;
            assertThat(run.streams()).isEmpty();
            run.begin();
            await().atMost(PATIENCE).until(run::isReady);
            assertThat(run.failure()).isEmpty();
            assertThat(registry.getMeters()).isNotEmpty();
        }
        assertThat(ended.isReady()).isFalse();
        assertThat(ended.streams()).map(KafkaStreams::state).contains(KafkaStreams.State.NOT_RUNNING);
    }

    @Test
    void triesAgainWhatMayPass() {
        AtomicInteger asked = new AtomicInteger();
        try (StreamsRun run = run(() -> {
            if (asked.incrementAndGet() < 3) {
                throw new KafkaException("the broker went away");
            }
        })) {
            run.begin();
            await().atMost(PATIENCE).until(() -> run.failure().isPresent());
            await().atMost(PATIENCE).until(run::isReady);
            assertThat(asked).hasValue(3);
            assertThat(run.failure()).isEmpty();
        }
    }

    @Test
    void saysWhatSomebodyHasToMend() {
        try (StreamsRun run = run(() -> {
            throw new IllegalStateException("the topics differ");
        })) {
            run.begin();
            await().atMost(PATIENCE).until(() -> run.failure().equals(Optional.of("the topics differ")));
            assertThat(run.streams()).isEmpty();
        }
    }

    private StreamsRun run(StreamsRun.Check check) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(name, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .foreach((key, value) -> {});
        return new StreamsRun(
                name,
                new TopicSetup(Log.client()),
                new StreamsRun.Topics(List.of(new NewTopic(name, 1, (short) 1)), List.of(), check),
                () -> new KafkaStreams(builder.build(), settings()),
                registry,
                Duration.ofSeconds(5));
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.putAll(Log.client());
        settings.put("application.id", name);
        settings.put("state.dir", directory.toString());
        return settings;
    }
}
