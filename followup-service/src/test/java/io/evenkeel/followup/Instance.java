package io.evenkeel.followup;

import io.evenkeel.events.testing.TestBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        // As arguments, which go before the shipped settings.
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.port=0");
        arguments.add("--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers());
        arguments.add("--evenkeel.followup.state-dir=" + stateDir);
        Arrays.stream(properties).map(property -> "--" + property).forEach(arguments::add);
        return new Instance(
                new SpringApplicationBuilder(FollowupApplication.class).run(arguments.toArray(String[]::new)));
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
                .expectBody()
                .returnResult()
                .getStatus()
                .is2xxSuccessful();
    }

    @Override
    public void close() {
        context.close();
    }
}
