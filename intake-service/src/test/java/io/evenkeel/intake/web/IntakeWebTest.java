package io.evenkeel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.Requests;
import io.evenkeel.intake.reception.EventLog.Appended;
import io.evenkeel.intake.reception.StubLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@IntakeWithStubLog
class IntakeWebTest {

    @Autowired
    private WebTestClient web;

    @Autowired
    private StubLog log;

    @Autowired
    private MeterRegistry registry;

    @BeforeEach
    void forget() {
        log.reset();
    }

    @Test
    void givesAReceiptForAComplaint() {
        post("/complaints", Requests.FULL_COMPLAINT)
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectHeader()
                .value(
                        "Location",
                        location -> assertThat(location).startsWith("http://files.example/customers/C-1001/cases/"))
                .expectBody()
                .jsonPath("$.customerId")
                .isEqualTo("C-1001")
                .jsonPath("$.status")
                .isEqualTo("received")
                .jsonPath("$.receivedAt")
                .exists()
                .jsonPath("$.complaintId")
                .isEqualTo(log.written().getFirst().event().complaintId())
                .jsonPath("$.messageId")
                .doesNotExist();
        ComplaintReceived received =
                (ComplaintReceived) log.written().getFirst().event();
        assertThat(received.customer().name()).isEqualTo("Aino Virtanen");
        assertThat(received.quiet()).isFalse();
    }

    @Test
    void takesMessagesAndKeptPromises() {
        post("/complaints/c-1/messages", Requests.message("C-1", "Kiitos"))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.complaintId")
                .isEqualTo("c-1")
                .jsonPath("$.messageId")
                .exists();
        post("/complaints/c-1/promises/p-1/kept", "{\"customerId\":\"C-1\",\"note\":\"sent\"}")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.promiseId")
                .isEqualTo("p-1");

        assertThat(log.written().get(0).event()).isInstanceOf(MessageReceived.class);
        assertThat(log.written().get(1).event()).isInstanceOf(PromiseKept.class);
    }

    @Test
    void aRepeatUnderTheSameKeyIsAnsweredAgainAndWrittenOnce() {
        String first = keyed("\"k-1\"", Requests.complaint("C-1", "late"), 202);
        String second = keyed("k-1", Requests.complaint("C-1", "late"), 202);

        assertThat(second).isEqualTo(first);
        assertThat(log.written()).hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        keyed("k-2", Requests.complaint("C-1", "late"), 202);

        assertThat(keyed("k-2", Requests.complaint("C-1", "later"), 422)).contains("idempotency-key-reused");
    }

    @Test
    void anInvalidKeyIsRefused() {
        assertThat(keyed("\"\"", Requests.complaint("C-1", "late"), 400)).contains("invalid-idempotency-key");
        assertThat(keyed("k".repeat(256), Requests.complaint("C-1", "late"), 400))
                .contains("255");
    }

    @Test
    void theTraceGoesOnAndABrokenOneDoesNotHurt() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        for (String header : new String[] {trace, "00-zz", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01"}) {
            web.post()
                    .uri("/complaints")
                    .header("traceparent", header)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Requests.complaint("C-1", "late"))
                    .exchange()
                    .expectStatus()
                    .isAccepted();
        }
        assertThat(log.written().get(0).traceparent()).isEqualTo(trace);
        assertThat(log.written().get(1).traceparent()).isNull();
        assertThat(log.written().get(2).traceparent()).isNull();
    }

    @Test
    void namesEveryWrongFieldByPointer() {
        post("/complaints", """
                {"customer": {"id": "a@example.com", "adress": "x"}, "channel": "fax", "text": " "}""")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:evenkeel:problem:invalid-fields")
                .jsonPath("$.status")
                .isEqualTo(422)
                .jsonPath("$.errors[?(@.pointer=='/customer/adress')].detail")
                .isNotEmpty()
                .jsonPath("$.errors[?(@.pointer=='/customer/id')].detail")
                .isNotEmpty()
                .jsonPath("$.errors[?(@.pointer=='/channel')].detail")
                .isNotEmpty()
                .jsonPath("$.errors[?(@.pointer=='/text')].detail")
                .isNotEmpty();
        assertThat(log.written()).isEmpty();
    }

    @Test
    void unreadableBodiesAre400() {
        problem(post("/complaints", "{\"customer\":"), 400);
        problem(post("/complaints", ""), 400);
        problem(post("/complaints", "[".repeat(25) + "]".repeat(25)), 400);
        byte[] latin1 = Requests.complaint("C-1", "myöhässä").getBytes(StandardCharsets.ISO_8859_1);
        problem(
                web.post()
                        .uri("/complaints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(latin1)
                        .exchange(),
                400);
    }

    @Test
    void oversizedBodiesAre413WithAndWithoutALength() {
        String large = Requests.complaint("C-1", "x".repeat(300_000));
        problem(post("/complaints", large), 413);

        Flux<DataBuffer> chunks = Flux.range(0, 40)
                .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(
                        "x".repeat(10_000).getBytes(StandardCharsets.UTF_8)));
        problem(
                web.post()
                        .uri("/complaints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(BodyInserters.fromDataBuffers(chunks))
                        .exchange(),
                413);
    }

    @Test
    void foreignTypesAre415() {
        for (String type : new String[] {"text/plain", "application/xml", "application/json;charset=ISO-8859-1"}) {
            problem(
                    web.post()
                            .uri("/complaints")
                            .header("Content-Type", type)
                            .bodyValue(Requests.complaint("C-1", "late").getBytes(StandardCharsets.UTF_8))
                            .exchange(),
                    415);
        }
        problem(
                web.post()
                        .uri("/complaints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Content-Encoding", "gzip")
                        .bodyValue(Requests.complaint("C-1", "late"))
                        .exchange(),
                415);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /complaints, 405",
        "DELETE, /complaints, 405",
        "GET, /nowhere, 404",
        "POST, /nowhere, 404",
        "GET, /, 404",
        "POST, /complaints/not%20an%20id/messages, 404",
        "POST, /complaints/c-1/promises/a@b/kept, 404"
    })
    void wrongPathsAndMethodsAreProblemsToo(String method, String path, int status) {
        problem(
                web.method(HttpMethod.valueOf(method))
                        .uri(java.net.URI.create(Objects.requireNonNull(base()) + path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange(),
                status);
    }

    @Test
    void whatTheLogDoesNotAcknowledgeIsNeverAccepted() {
        log.answers(Appended.UNAVAILABLE);
        post("/complaints", Requests.complaint("C-1", "late"))
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:evenkeel:problem:log-unavailable");
        log.answers(Appended.BUSY);
        post("/complaints", Requests.complaint("C-1", "late"))
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "1");
    }

    @Test
    void anEndThatFailsSaysNothingOfTheInside() {
        log.hold().completeExceptionally(new IllegalStateException("secret"));
        String body = new String(
                Objects.requireNonNull(post("/complaints", Requests.complaint("C-1", "late"))
                        .expectStatus()
                        .isEqualTo(500)
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);

        assertThat(body).contains("urn:evenkeel:problem:internal").doesNotContain("secret", "Exception");
    }

    @Test
    void refusalsAreCounted() {
        double before = registry.counter(IntakeMeters.REFUSED, "status", "422").count();
        post("/complaints", "{}").expectStatus().isEqualTo(422);

        assertThat(registry.counter(IntakeMeters.REFUSED, "status", "422").count())
                .isEqualTo(before + 1);
    }

    private String base() {
        String[] base = new String[1];
        web.mutate()
                .filter((request, next) -> {
                    base[0] = request.url().resolve("/").toString();
                    return next.exchange(request);
                })
                .build()
                .get()
                .uri("/openapi.yaml")
                .exchange();
        return base[0].substring(0, base[0].length() - 1);
    }

    private WebTestClient.ResponseSpec post(String path, String body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String keyed(String key, String body, int status) {
        byte[] answer = web.post()
                .uri("/complaints")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(answer), StandardCharsets.UTF_8);
    }

    private static void problem(WebTestClient.ResponseSpec answer, int status) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.type")
                .value(String.class, type -> assertThat(type).startsWith("urn:evenkeel:problem:"))
                .jsonPath("$.title")
                .exists()
                .jsonPath("$.detail")
                .exists();
    }
}
