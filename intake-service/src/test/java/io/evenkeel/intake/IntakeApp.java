package io.evenkeel.intake;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One running instance of the service, as a test starts and stops it. */
public final class IntakeApp implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private IntakeApp(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static IntakeApp start(String bootstrapServers, String... properties) {
        String[] args = Stream.concat(
                        Stream.of("server.port=0", "spring.kafka.bootstrap-servers=" + bootstrapServers),
                        Arrays.stream(properties))
                .map(property -> "--" + property)
                .toArray(String[]::new);
        return new IntakeApp(SpringApplication.run(IntakeApplication.class, args));
    }

    public static IntakeApp startReady(String bootstrapServers, String... properties) {
        IntakeApp app = start(bootstrapServers, properties);
        await().atMost(Duration.ofSeconds(30)).until(app::ready);
        return app;
    }

    public boolean ready() {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return post(path, "application/json", HttpRequest.BodyPublishers.ofString(json), headers);
    }

    public HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
