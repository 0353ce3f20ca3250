package io.evenkeel.triage.desk;

import io.evenkeel.triage.assessment.ModelAssessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

class AssessmentControllerTest {

    private final WebTestClient client = WebTestClient.bindToController(new AssessmentController(new ModelAssessor()))
            .controllerAdvice(new Problems())
            .build();

    /** As the application answers with {@code spring.webflux.problemdetails.enabled}. */
    @ControllerAdvice
    private static final class Problems extends ResponseEntityExceptionHandler {}

    @Test
    void readsATextWithItsEvidence() {
        send("{\"text\": \"Moj paket još uvek nije stigao, a naručio sam ga pre tri nedelje.\", \"language\": \"en\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.language")
                .isEqualTo("sr")
                .jsonPath("$.script")
                .isEqualTo("Latn")
                .jsonPath("$.category")
                .isEqualTo("delivery")
                .jsonPath("$.confidence.category")
                .isNumber()
                .jsonPath("$.evidence[0].label")
                .isNotEmpty();
    }

    @Test
    void readsAnEmptyTextToo() {
        send("{\"text\": \"\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.category")
                .isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": 1}",
                "{\"text\": \"a\", \"language\": \"xx\"}",
                "{\"text\": \"a\", \"more\": 1}"
            })
    void saysWhatIsWrong(String body) {
        send(body).expectStatus().isEqualTo(422);
    }

    @Test
    void refusesWhatIsNotJson() {
        send("text").expectStatus().isBadRequest();
    }

    @Test
    void servesThePage() {
        client.get()
                .uri("/assess")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    private WebTestClient.ResponseSpec send(String body) {
        return client.post()
                .uri("/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
