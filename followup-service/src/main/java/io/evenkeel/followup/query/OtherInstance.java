package io.evenkeel.followup.query;

import java.net.URI;
import java.time.Duration;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Asks the instance that holds the customer, and passes its answer on as it is. */
final class OtherInstance {

    /** Marks a question that was passed on once; it is not passed on again. */
    static final String FORWARDED = "Evenkeel-Forwarded";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final int ANSWER_BYTES = 16 * 1024 * 1024;

    private final WebClient client;

    OtherInstance() {
        client = WebClient.builder()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(ANSWER_BYTES))
                .build();
    }

    Mono<ResponseEntity<byte[]>> ask(HostInfo host, Question question) {
        URI there = UriComponentsBuilder.fromUri(question.uri())
                .scheme("http")
                .host(host.host())
                .port(host.port())
                .replaceQueryParam("wait", question.patience())
                .build(true)
                .toUri();
        return client.get()
                .uri(there)
                .header(FORWARDED, "1")
                .exchangeToMono(answer -> answer.toEntity(byte[].class))
                .timeout(question.patience().plus(ANSWER_WITHIN))
                .map(answer -> answer(answer.getStatusCode(), answer.getHeaders(), answer.getBody()))
                .onErrorMap(
                        e -> e instanceof WebClientException || e instanceof java.util.concurrent.TimeoutException,
                        e -> Problems.unsettled("the instance that holds this customer does not answer"));
    }

    private static ResponseEntity<byte[]> answer(HttpStatusCode status, HttpHeaders headers, byte @Nullable [] body) {
        HttpHeaders kept = new HttpHeaders();
        kept.setContentType(headers.getContentType());
        kept.setCacheControl("no-store");
        String retryAfter = headers.getFirst(HttpHeaders.RETRY_AFTER);
        if (retryAfter != null) {
            kept.set(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return new ResponseEntity<>(body, kept, status);
    }
}
