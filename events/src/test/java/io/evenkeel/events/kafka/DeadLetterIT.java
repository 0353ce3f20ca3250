package io.evenkeel.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.kafka.TopicTail.Start;
import io.evenkeel.events.testing.TestBroker;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class DeadLetterIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final String topic = "dead." + UUID.randomUUID();

    @BeforeEach
    void topics() {
        TestBroker.createTopics(2, topic);
        TestBroker.createTopics(1, topic + ".triage.dlt");
    }

    @Test
    void keepsTheRecordAsItWasAndAddsWhyAndWherefrom() {
        ConsumerRecord<byte[], byte[]> dead = putAside("key".getBytes(UTF_8), new byte[] {0, (byte) 0xFF, 1});

        assertThat(dead.key()).isEqualTo("key".getBytes(UTF_8));
        assertThat(dead.value()).isEqualTo(new byte[] {0, (byte) 0xFF, 1});
        assertThat(header(dead, "ce_type")).isEqualTo("something");
        assertThat(header(dead, DeadLetter.REASON)).isEqualTo("őrült");
        assertThat(header(dead, DeadLetter.TOPIC)).isEqualTo(topic);
        assertThat(header(dead, DeadLetter.PARTITION)).isEqualTo("1");
        assertThat(header(dead, DeadLetter.OFFSET)).isEqualTo("1");
    }

    @Test
    void keepsWhatIsNull() {
        ConsumerRecord<byte[], byte[]> dead = putAside(null, null);

        assertThat(dead.key()).isNull();
        assertThat(dead.value()).isNull();
        assertThat(header(dead, DeadLetter.REASON)).isEqualTo("őrült");
    }

    private ConsumerRecord<byte[], byte[]> putAside(byte @Nullable [] key, byte @Nullable [] value) {
        Collected found = new Collected();
        Collected aside = new Collected();
        try (Producer<byte[], byte[]> producer = Log.producer();
                TopicTail source = new TopicTail(Log.client(), topic, new Start.Beginning(), found);
                TopicTail target = new TopicTail(Log.client(), topic + ".triage.dlt", new Start.Beginning(), aside)) {
            assertThat(source.caughtUp()).succeedsWithin(PATIENCE);
            assertThat(target.caughtUp()).succeedsWithin(PATIENCE);
            Log.send(producer, Log.record(topic, 1, null, "before"));
            ProducerRecord<byte[], byte[]> bad = new ProducerRecord<>(topic, 1, key, value);
            bad.headers().add("ce_type", "something".getBytes(UTF_8));
            Log.send(producer, bad);
            assertThat(found.next().value()).isEqualTo("before".getBytes(UTF_8));

            Log.send(producer, DeadLetter.of(found.next(), "triage", "őrült"));
            return aside.next();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
