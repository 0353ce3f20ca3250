package io.evenkeel.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.testing.TestBroker;
import io.evenkeel.notification.testing.Log;
import io.evenkeel.notification.testing.Messages;
import io.evenkeel.notification.testing.RunningService;
import io.evenkeel.notification.testing.TestMailServer;
import io.evenkeel.notification.testing.TestMailServer.Received;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server away, and the service itself away. */
class OutageIT {

    private static final String RETRIES = "evenkeel.notification.mail.retry-delays=PT0.3S,PT0.3S,PT0.3S,PT0.3S,PT1M";

    @Test
    void mailWaitsForTheServerToComeBackAndGoesOutOnce(@TempDir Path state) throws Exception {
        TestMailServer probe = new TestMailServer(0);
        int port = probe.port();
        probe.close();
        try (Log log = new Log();
                RunningService service = new RunningService(port, state, RETRIES)) {
            List<Envelope> asked = IntStream.range(0, 20)
                    .mapToObj(i -> Messages.to("out" + i + "@example.com", ReplyLanguage.FI))
                    .map(messages -> log.write(Messages.envelope(messages.acknowledgement())))
                    .toList();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.metrics().contains("evenkeel_deliveries_deferred_total"));
            try (TestMailServer back = new TestMailServer(port)) {
                await().atMost(Duration.ofSeconds(90)).until(() -> all(back, asked.size()));
                assertThat(IntStream.range(0, asked.size()).mapToObj(i -> back.receivedBy("out" + i + "@example.com")))
                        .allSatisfy(mails -> assertThat(mails).hasSize(1));
            }
        }
    }

    @Test
    void whatIsSentAgainAfterACrashHasTheSameMessageId(@TempDir Path one, @TempDir Path other) throws Exception {
        try (TestMailServer mail = new TestMailServer(0);
                Log log = new Log()) {
            try (RunningService service = new RunningService(mail.port(), one)) {
                log.write(Messages.envelope(
                        Messages.to("twice@example.com", ReplyLanguage.EN).refund()));
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> service.metrics().contains("summary-email"));
            }
            Map<TopicPartition, OffsetAndMetadata> before = rewind();
            try (RunningService restarted = new RunningService(mail.port(), other)) {
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> mail.receivedBy("twice@example.com").size() == 2);
                assertThat(mail.receivedBy("twice@example.com").stream()
                                .map(Received::messageId)
                                .distinct())
                        .hasSize(1);
                assertThat(before).isNotEmpty();
                assertThat(restarted.port()).isPositive();
            }
        }
    }

    private static boolean all(TestMailServer server, int count) {
        return IntStream.range(0, count)
                .noneMatch(i -> server.receivedBy("out" + i + "@example.com").isEmpty());
    }

    /** As if the last records of every partition had been worked and their offsets not committed: the crash between the two. */
    private static Map<TopicPartition, OffsetAndMetadata> rewind() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(PostClients.GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetAndMetadata> earlier = new HashMap<>();
            committed.forEach((partition, offset) ->
                    earlier.put(partition, new OffsetAndMetadata(Math.max(0, offset.offset() - 1))));
            admin.alterConsumerGroupOffsets(PostClients.GROUP, earlier).all().get();
            return earlier;
        }
    }
}
