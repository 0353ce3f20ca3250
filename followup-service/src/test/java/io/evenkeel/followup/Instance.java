package io.evenkeel.followup;

import io.evenkeel.events.testing.TestBroker;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** One running service on a port of its own, against the tests' broker. */
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns before the stream runs; ask {@code /actuator/health/readiness}. */
    public static Instance start(Path stateDir, String... properties) {
        return new Instance(new SpringApplicationBuilder(FollowupApplication.class)
                .properties(
                        "server.port=0",
                        "spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                        "evenkeel.followup.state-dir=" + stateDir)
                .properties(properties)
                .run());
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public WebTestClient http() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port())
                .responseTimeout(Duration.ofSeconds(40))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
    }

    public boolean ready() {
        return http().get()
                .uri("/actuator/health/readiness")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .is2xxSuccessful();
    }

    @Override
    public void close() {
        context.close();
    }
}
