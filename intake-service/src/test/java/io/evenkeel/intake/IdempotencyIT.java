package io.evenkeel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.testing.TestBroker;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One key, one case: across restarts, and across instances that hear of each other only through the log. */
class IdempotencyIT {

    private static final String BROKER = TestBroker.bootstrapServers();

    @Test
    void aRestartedInstanceStillKnowsTheKey() {
        HttpResponse<String> first;
        try (IntakeApp before = IntakeApp.startReady(BROKER)) {
            first = keyed(before, "restart-1", Requests.complaint("C-restart", "late"));
        }
        try (IntakeApp after = IntakeApp.startReady(BROKER)) {
            HttpResponse<String> again = keyed(after, "restart-1", Requests.complaint("C-restart", "late"));

            assertThat(again.statusCode()).isEqualTo(202);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(keyed(after, "restart-1", Requests.complaint("C-restart", "lost"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(Records.of(BROKER, "C-restart")).hasSize(1);
        }
    }

    @Test
    void anInstanceLearnsTheKeysOfTheOthers() {
        try (IntakeApp one = IntakeApp.startReady(BROKER);
                IntakeApp other = IntakeApp.startReady(BROKER)) {
            String body = Requests.message("C-shared", "still late");
            HttpResponse<String> first = one.post("/complaints/c-9/messages", body, "Idempotency-Key", "shared-1");

            assertThat(first.statusCode()).isEqualTo(202);
            // Soon, not at once: until the log has told it, the other instance writes a repeat with the same ids.
            await().untilAsserted(() -> {
                HttpResponse<String> again =
                        other.post("/complaints/c-9/messages", body, "Idempotency-Key", "shared-1");
                assertThat(again.body()).isEqualTo(first.body());
            });
            await().untilAsserted(
                            () -> assertThat(other.post("/complaints/c-8/messages", body, "Idempotency-Key", "shared-1")
                                            .statusCode())
                                    .isEqualTo(422));
            assertThat(Records.of(BROKER, "C-shared"))
                    .extracting(Envelope::id)
                    .containsOnly(Records.of(BROKER, "C-shared").getFirst().id());
        }
    }

    @Test
    void racingInstancesNameTheSameCaseAndTheSameEvent() {
        try (IntakeApp one = IntakeApp.startReady(BROKER);
                IntakeApp other = IntakeApp.startReady(BROKER)) {
            String body = Requests.complaint("C-race", "late");
            List<CompletableFuture<HttpResponse<String>>> racing = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> keyed(i % 2 == 0 ? one : other, "race-1", body)))
                    .toList();

            assertThat(racing.stream().map(CompletableFuture::join)).allMatch(answer -> answer.statusCode() == 202);
            List<Envelope> written = Records.of(BROKER, "C-race");
            // At most one append an instance, and triage recognises the second by both of its ids.
            assertThat(written.size()).isBetween(1, 2);
            assertThat(written.stream().map(Envelope::id).distinct()).hasSize(1);
            assertThat(written.stream().map(w -> w.event().complaintId()).distinct())
                    .hasSize(1);
        }
    }

    private static HttpResponse<String> keyed(IntakeApp app, String key, String body) {
        return app.post("/complaints", body, "Idempotency-Key", key);
    }
}
