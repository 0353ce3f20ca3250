package io.evenkeel.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.kafka.TopicTail.Start;
import io.evenkeel.events.testing.TestBroker;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class TopicTailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final String topic = "tail." + UUID.randomUUID();
    private final Collected collected = new Collected();

    @Test
    void fromTheBeginningEverythingInTheOrderOfItsPartition() {
        TestBroker.createTopics(2, topic);
        Log.write(topic, 0, "a0", "a1", "a2");
        Log.write(topic, 1, "b0");

        try (TopicTail tail = tail(new Start.Beginning())) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE).hasToString("0:3,1:1");
            assertThat(collected.left()).isEqualTo(4);
            assertThat(collected.next(4)).contains("b0").containsSubsequence("a0", "a1", "a2");
            Log.write(topic, 1, "b1");
            assertThat(collected.next(1)).containsExactly("b1");
        }
    }

    @Test
    void fromTheEndOnlyWhatComesLater() {
        TestBroker.createTopics(1, topic);
        Log.write(topic, 0, "before");

        try (TopicTail tail = tail(new Start.End())) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE).hasToString("0:1");
            Log.write(topic, 0, "after");
            assertThat(collected.next(1)).containsExactly("after");
        }
    }

    @Test
    void sinceATime() {
        TestBroker.createTopics(2, topic);
        Instant time = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(3_600);
        try (Producer<byte[], byte[]> producer = Log.producer()) {
            for (int minute = -1; minute <= 1; minute++) {
                long at = time.plusSeconds(60L * minute).toEpochMilli();
                Log.send(producer, Log.record(topic, 0, at, "minute " + minute));
            }
            Log.send(producer, Log.record(topic, 1, time.minusSeconds(60).toEpochMilli(), "old"));
        }

        try (TopicTail tail = tail(new Start.Since(time, Long.MAX_VALUE))) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE).hasToString("0:3,1:1");
            assertThat(collected.left()).isEqualTo(2);
            assertThat(collected.next(2)).containsExactly("minute 0", "minute 1");
        }
    }

    @Test
    void sinceATimeButNotFurtherBackThanToldTo() {
        TestBroker.createTopics(1, topic);
        Log.write(topic, 0, "a0", "a1", "a2", "a3");

        try (TopicTail tail = tail(new Start.Since(Instant.EPOCH, 2))) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
            assertThat(collected.left()).isEqualTo(2);
            assertThat(collected.next(2)).containsExactly("a2", "a3");
        }
    }

    @Test
    void atOffsetsAndUnnamedPartitionsFromTheirBeginning() {
        TestBroker.createTopics(2, topic);
        Log.write(topic, 0, "a0", "a1", "a2");
        Log.write(topic, 1, "b0");

        try (TopicTail tail = tail(new Start.At(new Offsets(Map.of(0, 2L))))) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
            assertThat(collected.left()).isEqualTo(2);
            assertThat(collected.next(2)).containsExactlyInAnyOrder("a2", "b0");
        }
    }

    @Test
    void committedRecordsOnly() {
        TestBroker.createTopics(1, topic);
        try (Producer<byte[], byte[]> producer = Log.transactions(topic)) {
            producer.beginTransaction();
            Log.send(producer, Log.record(topic, 0, null, "aborted"));
            producer.abortTransaction();
            producer.beginTransaction();
            Log.send(producer, Log.record(topic, 0, null, "committed"));
            producer.commitTransaction();
            producer.beginTransaction();
            Log.send(producer, Log.record(topic, 0, null, "open"));

            try (TopicTail tail = tail(new Start.Beginning())) {
                assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
                assertThat(collected.left()).isEqualTo(1);
                producer.commitTransaction();
                assertThat(collected.next(2)).containsExactly("committed", "open");
            }
        }
    }

    @Test
    void waitsForATopicThatIsMadeLater() {
        try (TopicTail tail = tail(new Start.Beginning())) {
            assertThat(tail.caughtUp()).isNotDone();
            TestBroker.createTopics(1, topic);
            Log.write(topic, 0, "first");
            assertThat(collected.next(1)).containsExactly("first");
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
        }
    }

    @Test
    void anEmptyTopicIsCaughtUpAtOnce() {
        TestBroker.createTopics(2, topic);
        try (TopicTail tail = tail(new Start.Beginning())) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE).hasToString("0:0,1:0");
        }
    }

    @Test
    void saysWhereItBeginsBeforeTheFirstRecord() {
        TestBroker.createTopics(2, topic);
        Log.write(topic, 0, "a0", "a1");
        List<String> heard = new CopyOnWriteArrayList<>();
        TopicTail.Listener listener = new TopicTail.Listener() {
            @Override
            public void onStart(Offsets from) {
                heard.add("from " + from);
            }

            @Override
            public void onRecord(ConsumerRecord<byte[], byte[]> record) {
                heard.add(new String(record.value(), UTF_8));
            }
        };

        try (TopicTail tail = new TopicTail(Log.client(), topic, new Start.At(new Offsets(Map.of(0, 1L))), listener)) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
            assertThat(heard).containsExactly("from 0:1,1:0", "a1");
        }
    }

    @Test
    void endsItsThreadWhenClosed() {
        TestBroker.createTopics(1, topic);
        TopicTail tail = tail(new Start.Beginning());
        assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
        assertThat(running()).isTrue();

        tail.close();

        assertThat(running()).isFalse();
    }

    @Test
    void closesWhileTheTopicIsNotThere() {
        TopicTail tail = tail(new Start.Beginning());
        tail.close();
        assertThat(running()).isFalse();
        assertThat(tail.caughtUp()).isCancelled();
    }

    @Test
    void aListenerMayCloseIt() throws InterruptedException {
        TestBroker.createTopics(1, topic);
        Log.write(topic, 0, "x");
        CompletableFuture<TopicTail> itself = new CompletableFuture<>();
        CountDownLatch closed = new CountDownLatch(1);

        itself.complete(new TopicTail(Log.client(), topic, new Start.Beginning(), record -> {
            itself.join().close();
            closed.countDown();
        }));

        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        itself.join().close();
        assertThat(running()).isFalse();
    }

    @Test
    void deliversBytesAsTheyAre() {
        TestBroker.createTopics(1, topic);
        try (TopicTail tail = tail(new Start.Beginning())) {
            assertThat(tail.caughtUp()).succeedsWithin(PATIENCE);
            Log.write(topic, 0, "Ђ\u0000");
            assertThat(collected.next().value()).isEqualTo("Ђ\u0000".getBytes(UTF_8));
        }
    }

    private TopicTail tail(Start start) {
        return new TopicTail(Log.client(), topic, start, collected);
    }

    private boolean running() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("tail-" + topic));
    }
}
