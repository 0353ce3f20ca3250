package io.evenkeel.deploy;

import io.evenkeel.deploy.demo.Samples;
import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.events.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A contact centre that goes on posting, about forty complaints a second, and repeats each under its key until it is told {@code 202}, as a
 * client should that got no answer.
 */
final class SteadyClient implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Duration TIMEOUT = Duration.ofSeconds(6);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Settings settings;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final List<Samples.Sample> samples = Samples.of("kill");
    private final Set<String> surprises = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean ended;

    SteadyClient(Settings settings) {
        this.settings = settings;
        this.thread = Thread.ofPlatform().name("steady-client").start(this::run);
    }

    Set<String> accepted() {
        return accepted;
    }

    /** Answers that are neither yes nor "not now". */
    Set<String> surprises() {
        return surprises;
    }

    /** Ends after the complaint that is being posted, and returns the ids of all that were accepted. */
    Set<String> stop() throws InterruptedException {
        ended = true;
        thread.join(TimeUnit.SECONDS.toMillis(60));
        return Set.copyOf(accepted);
    }

    private void run() {
        for (int i = 0; !ended; i++) {
            Samples.Sample sample = samples.get(i % samples.size());
            String body = sample.body()
                    .replace(sample.customerId(), sample.customerId() + "-" + i)
                    .replace(sample.email(), "kill-" + i + "@example.com");
            while (!accepted("kill-" + i, body)) {
                LockSupport.parkNanos(RETRY_NANOS);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean accepted(String key, String body) {
        HttpRequest request = HttpRequest.newBuilder(settings.local(Port.INTAKE, "/complaints"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 202) {
                accepted.add(Json.mapper()
                        .readTree(response.body())
                        .get("complaintId")
                        .asString());
            } else if (response.statusCode() != 503) {
                surprises.add("intake answered " + response.statusCode());
            }
            return response.statusCode() == 202;
        } catch (IOException gone) {
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        ended = true;
        http.shutdownNow();
    }
}
