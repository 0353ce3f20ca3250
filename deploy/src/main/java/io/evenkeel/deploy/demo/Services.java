package io.evenkeel.deploy.demo;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.events.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The services as their users call them. */
public final class Services implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Settings settings;

    public Services(Settings settings) {
        this.settings = settings;
    }

    /** What {@code POST} was answered with: the status, and the body where it is JSON. */
    public record Answer(int status, JsonNode body) {}

    public Answer post(Port service, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(settings.local(service, path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return send(service, request);
    }

    public Answer get(Port service, String path) {
        return send(
                service,
                HttpRequest.newBuilder(settings.local(service, path))
                        .timeout(TIMEOUT)
                        .build());
    }

    /** The case file; waits up to five seconds for a case that is not known yet, and is empty after that. */
    public Optional<Story> story(String customerId, String complaintId) {
        Answer answer = get(Port.FOLLOWUP, "/customers/" + customerId + "/cases/" + complaintId + "?wait=PT5S");
        return answer.status() == 200 ? Optional.of(Story.of(answer.body())) : Optional.empty();
    }

    private Answer send(Port service, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    json
                            ? Json.mapper().readTree(response.body())
                            : Json.mapper().nullNode());
        } catch (IOException e) {
            throw new UserError(service.name().toLowerCase(java.util.Locale.ROOT) + " does not answer at "
                    + request.uri() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("interrupted");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
