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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

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
}
