package io.evenkeel.triage;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set of triage. {@code policy}: a decision table in place of the shipped one; {@code stateDir}: durable, of its own, never
 * shared by two instances; {@code advertised}: host and port under which other instances reach this one; {@code commandTimeout}: how long
 * a supervisor's command waits for its verdict; {@code maxStreams}: server-sent event streams at a time.
 */
@ConfigurationProperties("evenkeel.triage")
public record TriageSettings(
        @Nullable Path policy,
        @DefaultValue("data/triage") Path stateDir,
        @DefaultValue("localhost:8082") String advertised,
        @DefaultValue("1") int threads,
        @DefaultValue("PT5S") Duration commandTimeout,
        @DefaultValue("50") int maxStreams) {}
