package io.evenkeel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.intake.Requests;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

/** What is turned away before it is read as a complaint. */
@IntakeWithStubLog
class RefusalsWebTest {

    @Autowired
    private WebTestClient web;

    @LocalServerPort
    private int port;

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
                        .uri(URI.create("http://localhost:" + port + path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange(),
                status);
    }

    private WebTestClient.ResponseSpec post(String path, String body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
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
