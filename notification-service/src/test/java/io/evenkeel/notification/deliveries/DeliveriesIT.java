package io.evenkeel.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Json;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.notification.testing.Log;
import io.evenkeel.notification.testing.Messages;
import io.evenkeel.notification.testing.RunningService;
import io.evenkeel.notification.testing.TestMailServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The account of what was sent, also after a restart and from a second instance. */
class DeliveriesIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void whatWasSentIsFoundByCustomerCaseAndStatusOnEveryInstance(@TempDir Path one, @TempDir Path two) {
        Messages sent = Messages.to("found@example.com", ReplyLanguage.SR_LATN);
        Messages unsent = Messages.to(null, ReplyLanguage.HU);
        try (TestMailServer mail = new TestMailServer(0);
                Log log = new Log()) {
            try (RunningService service = new RunningService(mail.port(), one);
                    RunningService other = new RunningService(mail.port(), two)) {
                Envelope asked = log.write(Messages.envelope(sent.acknowledgement()));
                log.write(Messages.envelope(unsent.checkIn()));
                awaitOne(service, "?customerId=" + sent.customerId());
                awaitOne(other, "?complaintId=" + sent.complaintId() + "&status=succeeded");
                awaitOne(service, "?customerId=" + unsent.customerId() + "&status=failed");

                JsonNode delivery = get(service, "?customerId=" + sent.customerId())
                        .get("deliveries")
                        .get(0);
                assertThat(delivery.get("messageEventId").asString()).isEqualTo(asked.id());
                assertThat(delivery.get("recipient").asString()).isEqualTo("found@example.com");
                assertThat(delivery.get("language").asString()).isEqualTo("sr-Latn");
                assertThat(delivery.get("response").asString()).startsWith("250");
                assertThat(get(service, "?customerId=" + sent.customerId() + "&status=failed")
                                .get("deliveries")
                                .size())
                        .isZero();
            }
            try (RunningService restarted = new RunningService(mail.port(), one)) {
                awaitOne(restarted, "?customerId=" + sent.customerId());
                assertThat(get(restarted, "?limit=1").get("nextCursor").asString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void badQueriesAreProblems(@TempDir Path state) {
        try (RunningService service = new RunningService(1, state)) {
            assertProblem(service, "?status=pending", "status must be one of succeeded, failed");
            assertProblem(service, "?limit=0", "limit must be from 1 to 500");
            assertProblem(service, "?cursor=xyz", "cursor is not one");
            assertThat(service.web()
                            .get()
                            .uri("/openapi.yaml")
                            .retrieve()
                            .bodyToMono(String.class)
                            .block())
                    .startsWith("openapi: 3.1");
        }
    }

    private static void assertProblem(RunningService service, String query, String detail) {
        String body = service.web()
                .get()
                .uri("/deliveries" + query)
                .exchangeToMono(response -> {
                    assertThat(response.statusCode().value()).isEqualTo(422);
                    return response.bodyToMono(String.class);
                })
                .block();
        assertThat(body).contains(detail, "\"errors\"");
    }

    private static void awaitOne(RunningService service, String query) {
        await().atMost(SOON).until(() -> get(service, query).get("deliveries").size() == 1);
    }

    private static JsonNode get(RunningService service, String query) {
        String body = service.web()
                .get()
                .uri("/deliveries" + query)
                .retrieve()
                .bodyToMono(String.class)
                .block();
        return Json.mapper().readTree(Objects.requireNonNull(body));
    }
}
