package io.evenkeel.followup.stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Where the other instances reach this one. Known once the web server listens. */
public final class Advertised {

    private final @Nullable String configured;
    private final Environment environment;

    Advertised(@Nullable String configured, Environment environment) {
        this.configured = configured;
        this.environment = environment;
    }

    /** {@code host:port}. */
    public String hostAndPort() {
        if (configured != null) {
            return configured;
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8083"));
        return "localhost:" + port;
    }
}
