package io.evenkeel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.EventType;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;

/** Two instances against a real broker, asked over HTTP. */
class FollowupIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static Log log;
    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() {
        log = new Log(Topic.FOLLOWUP_MESSAGES.name());
        one = Instance.start(directory.resolve("one"));
        await().atMost(PATIENCE).until(one::ready);
        other = Instance.start(directory.resolve("other"));
        await().atMost(PATIENCE).until(() -> other.ready() && one.ready());
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        log.close();
    }

    @Test
    void aComplaintBecomesACaseThatIsAcknowledgedAndSummedUp() {
        Story story = story("C-main");
        log.writes(story.received());
        one.http()
                .get()
                .uri(path(story) + "?wait=PT20S")
                .exchange()
                .expectStatus()
                .isOk();
        log.writes(story.resolved());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(log.said(story))
                        .hasExactlyElementsOfTypes(AcknowledgementRequested.class, SummaryEmailRequested.class));
        log.writes(story.delivered(EventType.SUMMARY_EMAIL_REQUESTED.wire(), Instant.now()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> one.http()
                        .get()
                        .uri(path(story))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_JSON)
                        .expectBody()
                        .jsonPath("$.state")
                        .isEqualTo("resolved")
                        .jsonPath("$.category")
                        .isEqualTo("delivery")
                        .jsonPath("$.timeline.length()")
                        .isEqualTo(5)
                        .jsonPath("$.latte.explain")
                        .isNotEmpty()
                        .jsonPath("$.latte.acknowledge")
                        .isEmpty()
                        .jsonPath("$.clocks.checkInAt")
                        .isNotEmpty());
    }

    @Test
    void eachInstanceAnswersForTheOthersCustomersAndWaitsForThemThere() {
        for (int i = 0; i < 12; i++) {
            Story story = story("C-either-" + i);
            log.writes(story.received());
            String itself = path(story) + "?wait=PT20S";
            String all = "/customers/" + story.customerId() + "/cases";
            // The case goes on while it is read, so two answers may be a step apart.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(body(one, itself))
                            .contains(story.complaintId())
                            .isEqualTo(body(other, itself)));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(body(other, all)).isEqualTo(body(one, all)));
        }
    }

    @Test
    void casesAreListedTheNewestFirstPageByPage() {
        Story first =
                new Story("C-list", UUID.randomUUID().toString(), Instant.now().minusSeconds(60));
        Story second =
                new Story("C-list", UUID.randomUUID().toString(), Instant.now().minusSeconds(30));
        log.writes(first.received());
        log.writes(second.received());
        body(one, path(second) + "?wait=PT20S");

        var page =
                tools.jackson.databind.json.JsonMapper.shared().readTree(body(one, "/customers/C-list/cases?limit=1"));
        assertThat(page.at("/cases/0/complaintId").asString()).isEqualTo(second.complaintId());
        String cursor = page.get("nextCursor").asString();
        one.http()
                .get()
                .uri("/customers/C-list/cases?limit=1&timeline=false&cursor=" + cursor)
                .exchange()
                .expectBody()
                .jsonPath("$.cases[0].complaintId")
                .isEqualTo(first.complaintId())
                .jsonPath("$.cases[0].timeline.length()")
                .isEqualTo(0)
                .jsonPath("$.nextCursor")
                .isEmpty();
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheStreamGoesOn() {
        Story story = story("C-poison");
        try (Log letters = new Log(Topic.TRIAGE_DECISIONS.deadLetters("followup"))) {
            byte[] key = story.customerId().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] large = new byte[1_000_000];
            log.writes(new ProducerRecord<>(Topic.TRIAGE_DECISIONS.name(), key, null));
            log.writes(new ProducerRecord<>(Topic.TRIAGE_DECISIONS.name(), null, new byte[] {1, 2, 3}));
            log.writes(new ProducerRecord<>(Topic.TRIAGE_DECISIONS.name(), key, large));
            log.writes(story.received());
            log.writes(story.resolved());

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(log.said(story)).hasSize(2));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(letters.records())
                            .hasSize(3)
                            .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(large))
                            .allSatisfy(letter -> assertThat(letter.headers().lastHeader("evenkeel_dlt_reason"))
                                    .isNotNull()));
        }
        assertThat(body(one, "/actuator/prometheus") + body(other, "/actuator/prometheus"))
                .containsPattern("evenkeel_dead_letters_total\\{[^}]*triage.decisions[^}]*} [1-3]")
                .contains("kafka_consumer_fetch_manager_records_lag_max")
                .contains("evenkeel_messages_requested_total")
                .contains("evenkeel_cases_open")
                .contains("evenkeel_timers_late_seconds");
    }

    @Test
    void problemsAreAnsweredAsProblems() {
        problem("/customers/C-nobody/cases", 404);
        problem("/customers/C-nobody/cases/" + UUID.randomUUID() + "?wait=PT0.2S", 404);
        problem("/customers/a@example.com/cases", 400);
        problem("/customers/C-1/cases?wait=soon", 400);
        problem("/customers/C-1/cases?wait=PT31S", 400);
        problem("/customers/C-1/cases?limit=0", 400);
        problem("/customers/C-1/cases?limit=many", 400);
        problem("/customers/C-1/cases?cursor=x", 400);
        problem("/customers/C-1/cases/" + UUID.randomUUID() + "?from=0", 400);
    }

    @Test
    void theOperatorFindsHealthAndTheDocument() {
        one.http()
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(body(one, "/openapi.yaml")).startsWith("openapi: 3.1");
    }

    private static void problem(String uri, int status) {
        one.http()
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status);
    }

    /** The first answer that is one: customers may change hands while instances settle, which is answered with 503. */
    private static String body(Instance instance, String uri) {
        return await().atMost(PATIENCE)
                .until(
                        () -> instance.http().get().uri(uri).exchange().returnResult(byte[].class),
                        answer -> answer.getStatus().value() != 503)
                .getResponseBody()
                .reduce(new byte[0], FollowupIT::joined)
                .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .blockOptional()
                .orElseThrow();
    }

    private static byte[] joined(byte[] first, byte[] next) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + next.length);
        System.arraycopy(next, 0, all, first.length, next.length);
        return all;
    }

    private static Story story(String customerId) {
        return new Story(customerId, UUID.randomUUID().toString(), Instant.now());
    }

    private static String path(Story story) {
        return "/customers/" + story.customerId() + "/cases/" + story.complaintId();
    }
}
