package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Follows the alert stream and keeps the lines of data. */
final class AlertListener implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> data = new ConcurrentLinkedQueue<>();

    AlertListener(Settings settings) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(settings.local(Port.NOTIFICATION, "/alerts"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException("/alerts answered " + response.statusCode());
        }
        Thread.ofVirtual().start(() -> listen(response.body()));
    }

    private void listen(Stream<String> lines) {
        try {
            lines.filter(line -> line.startsWith("data:")).forEach(data::add);
        } catch (UncheckedIOException closed) {
            data.add("closed: " + closed.getMessage());
        }
    }

    List<String> about(String complaintId) {
        return data.stream().filter(line -> line.contains(complaintId)).toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
