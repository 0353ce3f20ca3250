package io.evenkeel.notification.testing;

import static java.util.Objects.requireNonNull;

import io.evenkeel.events.Topic;
import io.evenkeel.events.testing.TestBroker;
import io.evenkeel.notification.NotificationApplication;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;

/** The whole service in this JVM, against the test broker; ready when made. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final WebClient web;

    public RunningService(int mailPort, Path state, String... settings) {
        TestBroker.createTopics(4, Topic.FOLLOWUP_MESSAGES.name(), Topic.TRIAGE_DECISIONS.name());
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort,
                "--evenkeel.notification.state-dir=" + state,
                "--evenkeel.notification.instance-id=" + UUID.randomUUID()));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        context = SpringApplication.run(NotificationApplication.class, arguments.toArray(String[]::new));
        web = WebClient.builder()
                .baseUrl("http://127.0.0.1:" + port())
                // The metrics of all clients of one JVM.
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::ready);
    }

    public WebClient web() {
        return web;
    }

    public int port() {
        return Integer.parseInt(requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    public String metrics() {
        return requireNonNull(web.get()
                .uri("/actuator/prometheus")
                .retrieve()
                .bodyToMono(String.class)
                .block());
    }

    private boolean ready() {
        return Boolean.TRUE.equals(web.get()
                .uri("/actuator/health/readiness")
                .exchangeToMono(response ->
                        response.releaseBody().thenReturn(response.statusCode().is2xxSuccessful()))
                .block());
    }

    @Override
    public void close() {
        context.close();
    }
}
