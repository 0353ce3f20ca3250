package io.evenkeel.triage.desk;

import io.evenkeel.triage.TriageSettings;
import io.evenkeel.triage.stream.StreamsRunner;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.state.HostInfo;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The other instances of triage: each holds the cases of some customers, and a query to any of them asks them all. */
@Component
class Peers {

    /** Marks a question from another instance, which is answered from here alone. */
    static final String HOP = "X-Evenkeel-Hop";

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final StreamsRunner runner;
    private final HostInfo self;
    private final WebClient http;

    Peers(StreamsRunner runner, TriageSettings settings) {
        this.runner = runner;
        this.self = HostInfo.buildFromEndpoint(settings.advertised());
        this.http = WebClient.builder()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 * 1024 * 1024))
                .build();
    }

    /** The answers of all others to a GET of that path and query; an instance that knows nothing answers 404 and is passed over. */
    <T> Flux<T> ask(String pathAndQuery, ParameterizedTypeReference<T> answer) {
        return Flux.fromIterable(others()).flatMap(host -> ask(host, pathAndQuery, answer));
    }

    private <T> Mono<T> ask(HostInfo host, String pathAndQuery, ParameterizedTypeReference<T> answer) {
        return http.get()
                .uri("http://" + host.host() + ":" + host.port() + pathAndQuery)
                .header(HOP, "1")
                .exchangeToMono(response -> response.statusCode().is2xxSuccessful()
                        ? response.bodyToMono(answer)
                        : response.releaseBody().then(Mono.<T>empty()))
                .timeout(TIMEOUT)
                .onErrorMap(
                        failure -> Problem.unavailable("Another instance, which holds some cases, does not answer."));
    }

    private List<HostInfo> others() {
        return runner.streams().map(this::others).orElse(List.of());
    }

    private List<HostInfo> others(KafkaStreams streams) {
        return streams.metadataForAllStreamsClients().stream()
                .map(StreamsMetadata::hostInfo)
                .filter(host -> !host.equals(HostInfo.unavailable()) && !host.equals(self))
                .distinct()
                .toList();
    }
}
