package io.evenkeel.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.testing.TestBroker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class TopicSetupIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STILL_WAITING = "still waiting";
    private final String own = "own." + UUID.randomUUID();
    private final String foreign = "foreign." + UUID.randomUUID();

    @Test
    void makesItsOwnTopics() throws ExecutionException, InterruptedException {
        try (TopicSetup setup = new TopicSetup(Log.client())) {
            assertThat(setup.complete(List.of(topic()), List.of())).isTrue();
        }
        assertThat(partitions()).isEqualTo(3);
    }

    @Test
    void leavesATopicAsItIs() throws ExecutionException, InterruptedException {
        TestBroker.createTopics(1, own);
        try (TopicSetup setup = new TopicSetup(Log.client())) {
            assertThat(setup.complete(List.of(topic()), List.of())).isTrue();
        }
        assertThat(partitions()).isEqualTo(1);
    }

    @Test
    void waitsForTheTopicsOfOthersWithItsOwnAlreadyMade() throws ExecutionException, InterruptedException {
        try (TopicSetup setup = new TopicSetup(Log.client());
                TopicSetup ownAlone = new TopicSetup(Log.client())) {
            CompletableFuture<Boolean> done = start(setup, List.of(foreign));
            assertThat(ownAlone.complete(List.of(), List.of(own))).isTrue();
            assertThat(partitions()).isEqualTo(3);
            assertThat(done).isNotDone();

            TestBroker.createTopics(1, foreign);
            assertThat(done).succeedsWithin(PATIENCE).isEqualTo(true);
        }
    }

    @Test
    void twoInstancesMayMakeTheSame() {
        try (TopicSetup one = new TopicSetup(Log.client());
                TopicSetup two = new TopicSetup(Log.client())) {
            CompletableFuture<Boolean> first = start(one, List.of());
            CompletableFuture<Boolean> second = start(two, List.of());
            assertThat(first).succeedsWithin(PATIENCE).isEqualTo(true);
            assertThat(second).succeedsWithin(PATIENCE).isEqualTo(true);
        }
    }

    @Test
    void closesWhileItWaits() {
        TopicSetup setup = new TopicSetup(Log.client());
        CompletableFuture<Boolean> done = start(setup, List.of(foreign));
        assertThat(done).isNotDone();

        setup.close();

        assertThat(done).succeedsWithin(PATIENCE).isEqualTo(false);
    }

    /** Past the time after which the client itself gives up, which is when a wait would break off. */
    @Test
    void waitsForABrokerThatIsNotThere() {
        try (TopicSetup closedPort = new TopicSetup(Map.of("bootstrap.servers", "localhost:1"));
                TopicSetup nameNotKnownYet =
                        new TopicSetup(Map.of("bootstrap.servers", "not-there-yet.invalid:9092"))) {
            CompletableFuture<Object> either =
                    CompletableFuture.anyOf(start(closedPort, List.of()), start(nameNotKnownYet, List.of()));
            assertThat(either.completeOnTimeout(STILL_WAITING, 7, TimeUnit.SECONDS))
                    .succeedsWithin(PATIENCE)
                    .isEqualTo(STILL_WAITING);
        }
    }

    private CompletableFuture<Boolean> start(TopicSetup setup, List<String> awaited) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                done.complete(setup.complete(List.of(topic()), awaited));
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    private NewTopic topic() {
        return new NewTopic(own, 3, (short) 1);
    }

    private int partitions() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Log.client())) {
            TopicDescription description =
                    admin.describeTopics(List.of(own)).allTopicNames().get().get(own);
            assertThat(description).isNotNull();
            return description.partitions().size();
        }
    }
}
