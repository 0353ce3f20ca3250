package io.evenkeel.notification.alerts;

import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Envelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;

/** A browser that listens to the stream of alerts; it waits for what it is asked to wait for. */
final class AlertClient implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ParameterizedTypeReference<ServerSentEvent<String>> SSE =
            new ParameterizedTypeReference<>() {};

    private final List<ServerSentEvent<String>> received = new CopyOnWriteArrayList<>();
    private final Disposable subscription;

    AlertClient(WebClient web, String uri, @Nullable String lastEventId) {
        subscription = web.get()
                .uri(uri)
                .headers(headers -> {
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .retrieve()
                .bodyToFlux(SSE)
                .subscribe(received::add);
        await().atMost(SOON).until(() -> !received.isEmpty());
    }

    List<ServerSentEvent<String>> data() {
        return received.stream().filter(event -> event.data() != null).toList();
    }

    /** The event ids of the alerts received up to that stream id; what came later counts as lost with the line. */
    List<String> idsUpTo(String last) {
        List<String> ids = new ArrayList<>();
        for (ServerSentEvent<String> event : data()) {
            ids.add(Objects.requireNonNull(event.data()).replaceFirst("^\\{\"eventId\":\"([^\"]+)\".*$", "$1"));
            if (last.equals(event.id())) {
                break;
            }
        }
        return ids;
    }

    String lastId() {
        return received.stream()
                .map(ServerSentEvent::id)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    void awaitData(Envelope envelope) {
        await().atMost(SOON)
                .until(() -> data().stream()
                        .anyMatch(event -> Objects.requireNonNull(event.data()).contains(envelope.id())));
    }

    void awaitComment(String comment) {
        await().atMost(SOON).until(() -> received.stream().anyMatch(event -> comment.equals(event.comment())));
    }

    void awaitCount(int count) {
        await().atMost(SOON).until(() -> data().size() >= count);
    }

    @Override
    public void close() {
        subscription.dispose();
    }
}
