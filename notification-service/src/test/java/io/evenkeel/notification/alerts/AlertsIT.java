package io.evenkeel.notification.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Category;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.notification.testing.Decisions;
import io.evenkeel.notification.testing.Log;
import io.evenkeel.notification.testing.RunningService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.codec.ServerSentEvent;

/** The stream of alerts as a browser uses it: live, filtered, cut off and resumed. */
class AlertsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static RunningService service;
    private static Log log;

    @BeforeAll
    static void start(@TempDir Path state) {
        service = new RunningService(
                1,
                state,
                "evenkeel.notification.alerts.max-streams=8",
                "evenkeel.notification.alerts.heartbeat=PT0.02S");
        log = new Log();
    }

    @AfterAll
    static void stop() {
        service.close();
        log.close();
    }

    @Test
    void anEscalationIsShownAtOnceAndSettledCasesAreNot() {
        try (AlertClient client = client("/alerts", null)) {
            log.write(Decisions.resolved(null));
            log.write(Decisions.warned());
            Envelope escalated = log.write(Decisions.escalated(Priority.P1, Language.FI, Category.SAFETY));
            client.awaitData(escalated);

            ServerSentEvent<String> shown = client.data().getFirst();
            assertThat(client.data()).hasSize(1);
            assertThat(shown.event()).isEqualTo("evenkeel.complaint.escalated.v1");
            assertThat(shown.id()).matches("\\d+:\\d+(,\\d+:\\d+)*");
            assertThat(shown.data()).contains(escalated.id());
        }
    }

    @Test
    void filtersLeaveOutWhatNobodyAskedFor() {
        try (AlertClient client = client("/alerts?priority=P1,P2&language=hu&category=safety,privacy", null)) {
            log.write(Decisions.escalated(Priority.P3, Language.HU, Category.SAFETY));
            log.write(Decisions.escalated(Priority.P1, Language.FI, Category.SAFETY));
            log.write(Decisions.escalated(Priority.P1, Language.HU, Category.BILLING));
            Envelope wanted = log.write(Decisions.escalated(Priority.P2, Language.HU, Category.PRIVACY));
            Envelope reopened = log.write(Decisions.reopened());
            client.awaitData(wanted);
            client.awaitData(reopened);
            assertThat(client.data()).hasSize(2);
        }
    }

    @Test
    void aStreamThatIsCutResumesWithoutGapOrRepeatWhileAlertsFlow() {
        String marker = UUID.randomUUID().toString();
        List<Envelope> all = IntStream.range(0, 400)
                .mapToObj(i -> Decisions.escalated(marker + i, Priority.P3, Language.SV, Category.BILLING))
                .toList();
        Thread writer = Thread.ofVirtual().unstarted(() -> all.forEach(log::write));
        List<String> seen = new ArrayList<>();
        String last = null;
        try (AlertClient first = client("/alerts", null)) {
            writer.start();
            first.awaitCount(50);
            last = first.lastId();
            seen.addAll(first.idsUpTo(last));
        }
        while (seen.size() < all.size()) {
            try (AlertClient next = client("/alerts", last)) {
                next.awaitCount(Math.min(70, all.size() - seen.size()));
                last = next.lastId();
                seen.addAll(next.idsUpTo(last));
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Envelope::id).toList());
    }

    @Test
    void whoeverLosesTheLineBeforeTheFirstAlertMissesNothing() {
        String standing;
        try (AlertClient client = client("/alerts?priority=P1", null)) {
            standing = client.lastId();
        }
        Envelope missed = log.write(Decisions.escalated(Priority.P1, Language.RO, Category.PRIVACY));
        try (AlertClient client = client("/alerts?priority=P1&lastEventId=" + standing, null)) {
            client.awaitData(missed);
        }
    }

    /** As after a log that was begun anew: an error would end the stream of a browser for good. */
    @ParameterizedTest
    @ValueSource(strings = {"0:99999999", "77:0"})
    void whoStandsPastTheEndOfTheLogGetsAllOfIt(String lastEventId) {
        Envelope told = log.write(Decisions.escalated(Priority.P2, Language.EN, Category.SAFETY));
        try (AlertClient client = client("/alerts", lastEventId)) {
            client.awaitData(told);
        }
    }

    @Test
    void whatCannotBeReadIsPutAsideAndTheStreamGoesOn() {
        byte[] garbage = {0, 1, 2};
        try (AlertClient client = client("/alerts", null)) {
            log.write(new ProducerRecord<>("triage.decisions", 0, garbage, garbage));
            client.awaitData(log.write(Decisions.escalated(Priority.P2, Language.HU, Category.PRIVACY)));
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Log.all("triage.decisions.notification.dlt"))
                        .anySatisfy(record -> assertThat(record.value()).isEqualTo(garbage)));
    }

    @Test
    void aQuietStreamBeatsSoThatBothSidesKnowItIsAlive() {
        try (AlertClient client = client("/alerts?priority=P1&language=other", null)) {
            client.awaitComment("still here");
        }
    }

    @Test
    void badFiltersAndIdsAreProblems() {
        assertProblem("/alerts?priority=P7", null, 422, "priority must be one of P1, P2, P3");
        assertProblem("/alerts", "yesterday", 400, "Last-Event-ID");
    }

    @Test
    void oneStreamTooManyIsAskedToComeLater() {
        List<AlertClient> clients = new ArrayList<>();
        try {
            while (openStreams() < 8) {
                clients.add(client("/alerts", null));
            }
            assertProblem("/alerts", null, 503, "streams are taken");
        } finally {
            clients.forEach(AlertClient::close);
        }
        await().atMost(SOON).until(() -> openStreams() == 0);
    }

    private static AlertClient client(String uri, @Nullable String lastEventId) {
        return new AlertClient(service.web(), uri, lastEventId);
    }

    private static int openStreams() {
        return service.metrics()
                .lines()
                .filter(line -> line.startsWith("evenkeel_alerts_streams"))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(0);
    }

    private static void assertProblem(String uri, @Nullable String lastEventId, int status, String detail) {
        String problem = service.web()
                .get()
                .uri(uri)
                .headers(headers -> {
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .exchangeToMono(response -> {
                    assertThat(response.statusCode().value()).isEqualTo(status);
                    assertThat(response.headers().header("Retry-After")).hasSize(status == 503 ? 1 : 0);
                    assertThat(response.headers().contentType().orElseThrow().getSubtype())
                            .isEqualTo("problem+json");
                    return response.bodyToMono(String.class);
                })
                .block();
        assertThat(problem).contains(detail);
    }
}
