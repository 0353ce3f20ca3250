package io.evenkeel.triage.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.events.testing.TestBroker;
import io.evenkeel.triage.Fixtures;
import io.evenkeel.triage.TriageApplication;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two instances of triage on a real broker, asked and told over HTTP. */
class DeskIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<ServerSentEvent<String>> SSE =
            new ParameterizedTypeReference<>() {};

    @TempDir
    static Path state;

    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;
    private static WebClient one;
    private static WebClient two;
    private static KafkaProducer<byte[], byte[]> log;

    @BeforeAll
    static void start() {
        TestBroker.createTopics(4, "intake.complaints");
        log = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        int port = freePort();
        first = instance("one", port);
        one = WebClient.create("http://localhost:" + port);
        int other = freePort();
        second = instance("two", other);
        two = WebClient.create("http://localhost:" + other);
        for (WebClient instance : List.of(one, two)) {
            await().atMost(PATIENCE).until(() -> status(instance, "/actuator/health/readiness") == 200);
        }
    }

    @AfterAll
    static void stop() {
        Stream.of(first, second).filter(Objects::nonNull).forEach(ConfigurableApplicationContext::close);
        log.close();
    }

    @Test
    void anyInstanceShowsEveryEscalation() throws Exception {
        for (int i = 0; i < 8; i++) {
            escalate("list-" + i, "list-customer-" + i);
        }
        for (WebClient instance : List.of(one, two)) {
            for (int i = 0; i < 8; i++) {
                String id = "list-" + i;
                await().atMost(PATIENCE).until(() -> status(instance, "/escalations/" + id) == 200);
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ids(get(instance, "/escalations?limit=500")))
                            .contains("list-0", "list-3", "list-7"));
            assertThat(get(instance, "/customers/list-customer-3")).containsEntry("kind", "client-with-problem");
        }
        Map<String, Object> page = get(one, "/escalations?limit=3&priority=P3&language=en&category=delivery");
        assertThat(ids(page)).hasSize(3);
        Map<String, Object> next = get(one, "/escalations?limit=3&priority=P3&cursor=" + page.get("cursor"));
        assertThat(ids(next)).doesNotContainAnyElementsOf(ids(page));
    }

    @Test
    void twoAtTheSameInstantGiveOneHolderAndOneConflict() throws Exception {
        escalate("race", "race-customer");
        await().atMost(PATIENCE).until(() -> status(one, "/escalations/race") == 200);

        List<Integer> answers = Flux.merge(
                        post(one, "/escalations/race/claim", Map.of("supervisor", "anna")),
                        post(two, "/escalations/race/claim", Map.of("supervisor", "bela")))
                .collectList()
                .block(PATIENCE);

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(get(two, "/escalations/race")).containsEntry("state", "claimed");
    }

    @Test
    void aCaseIsClaimedDecidedAndSeenOnTheStream() throws Exception {
        List<ServerSentEvent<String>> seen = new java.util.concurrent.CopyOnWriteArrayList<>();
        var stream = two.get()
                .uri("/escalations/stream")
                .retrieve()
                .bodyToFlux(SSE)
                .filter(event -> event.data() != null)
                .subscribe(seen::add);
        await().atMost(PATIENCE).untilAsserted(() -> {
            escalate("probe-" + UUID.randomUUID(), "probe");
            assertThat(seen).isNotEmpty();
        });
        escalate("story", "story-customer");
        await().atMost(PATIENCE).until(() -> status(two, "/escalations/story") == 200);
        assertThat(status(two, "/escalations/story/claim", Map.of("supervisor", "anna")))
                .isEqualTo(200);
        assertThat(status(one, "/escalations/story/decision", decision("bela"))).isEqualTo(409);
        assertThat(status(one, "/escalations/story/decision", decision("anna"))).isEqualTo(200);
        assertThat(status(two, "/escalations/story/decision", decision("anna"))).isEqualTo(409);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(seen)
                        .filteredOn(event -> String.valueOf(event.data()).contains("\"story\""))
                        .extracting(ServerSentEvent::event)
                        .containsExactly(
                                "evenkeel.complaint.escalated.v1",
                                "evenkeel.escalation.claimed.v1",
                                "evenkeel.complaint.resolved.v1"));
        stream.dispose();
        String before = Objects.requireNonNull(seen.getFirst().id());
        List<ServerSentEvent<String>> again = one.get()
                .uri("/escalations/stream")
                .header("Last-Event-ID", before)
                .retrieve()
                .bodyToFlux(SSE)
                .filter(event -> event.data() != null)
                .take(seen.size() - 1L)
                .collectList()
                .block(PATIENCE);
        assertThat(again)
                .extracting(ServerSentEvent::data)
                .containsExactlyInAnyOrderElementsOf(
                        seen.stream().skip(1).map(ServerSentEvent::data).toList());
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws Exception {
        escalate("wrong", "wrong-customer");
        await().atMost(PATIENCE).until(() -> status(one, "/escalations/wrong") == 200);
        String path = "/escalations/wrong/decision";

        assertThat(problem(
                        path,
                        Map.of(
                                "supervisor",
                                "anna",
                                "outcome",
                                "resolve",
                                "promises",
                                List.of(Map.of("text", "soon", "owner", "care")))))
                .contains("422", "/promises/0/dueAt", "a promise without a date cannot be made");
        assertThat(problem(path, Map.of("supervisor", "anna", "outcome", "refuse")))
                .contains("/explanation");
        assertThat(problem(path, Map.of("supervisor", "anna", "outcome", "resolve", "adress", "x")))
                .contains("/adress");
        assertThat(problem(path, Map.of("supervisor", "a b", "outcome", "perhaps")))
                .contains("/supervisor", "/outcome");
        assertThat(problem("/escalations/unknown/claim", Map.of("supervisor", "anna")))
                .contains("404");
        assertThat(status(one, "/escalations?priority=P9")).isEqualTo(422);
        assertThat(status(one, "/escalations/stream-of-nothing")).isEqualTo(404);
    }

    @Test
    void policyDocumentAndMetersAreThere() {
        assertThat(get(one, "/policy").get("version")).asString().startsWith("evenkeel-policy-1@");
        assertThat(text("/openapi.yaml")).contains("openapi: 3.1.0");
        assertThat(text("/actuator/prometheus"))
                .contains("evenkeel_escalations_open", "kafka_consumer_fetch_manager_records_lag");
    }

    private static ConfigurableApplicationContext instance(String name, int port) {
        return new SpringApplicationBuilder(TriageApplication.class)
                .run(
                        "--server.port=" + port,
                        "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                        "--evenkeel.triage.state-dir=" + state.resolve(name),
                        "--evenkeel.triage.command-timeout=PT20S",
                        "--evenkeel.triage.advertised=localhost:" + port,
                        "--spring.jmx.enabled=false");
    }

    private static int freePort() {
        try (java.net.ServerSocket socket =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void escalate(String complaintId, String customerId)
            throws ExecutionException, InterruptedException {
        ComplaintReceived complaint =
                Fixtures.complaint(complaintId, customerId, "Hello, my parcel has not arrived. Where is it?");
        Event event = complaint;
        Envelope envelope = new Envelope(UUID.randomUUID().toString(), "/intake", Instant.now(), null, null, event);
        log.send(EventCodec.toRecord(envelope)).get();
    }

    private static Map<String, Object> decision(String supervisor) {
        return Map.of(
                "supervisor",
                supervisor,
                "outcome",
                "resolve",
                "action",
                "fulfilment",
                "promises",
                List.of(Map.of(
                        "text",
                        "A new parcel",
                        "owner",
                        "shipping",
                        "dueAt",
                        Instant.now().plusSeconds(86_400).toString())));
    }

    private static Map<String, Object> get(WebClient instance, String path) {
        return Objects.requireNonNull(
                instance.get().uri(path).retrieve().bodyToMono(OBJECT).block(PATIENCE));
    }

    private static String text(String path) {
        return Objects.requireNonNull(
                one.get().uri(path).retrieve().bodyToMono(String.class).block(PATIENCE));
    }

    private static int status(WebClient instance, String path) {
        return Objects.requireNonNull(instance.get()
                .uri(path)
                .exchangeToMono(response -> response.releaseBody().thenReturn(response.statusCode()))
                .map(HttpStatusCode::value)
                .block(PATIENCE));
    }

    private static int status(WebClient instance, String path, Map<String, Object> body) {
        return Objects.requireNonNull(post(instance, path, body).block(PATIENCE));
    }

    private static Mono<Integer> post(WebClient instance, String path, Map<String, ?> body) {
        return instance.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(response ->
                        response.releaseBody().thenReturn(response.statusCode().value()));
    }

    private static String problem(String path, Map<String, Object> body) {
        return Objects.requireNonNull(one.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(response -> response.bodyToMono(String.class)
                        .map(text -> response.statusCode().value() + " " + text))
                .block(PATIENCE));
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Map<String, Object> page) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(page.get("escalations")))
                .stream().map(entry -> String.valueOf(entry.get("complaintId"))).toList();
    }
}
