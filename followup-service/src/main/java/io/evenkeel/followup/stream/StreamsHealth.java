package io.evenkeel.followup.stream;

import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the case file is being kept. Part of readiness; of liveness only where a restart would help. */
final class StreamsHealth implements HealthIndicator {

    private final FollowupStreams streams;
    private final boolean onlyWhatARestartMends;

    StreamsHealth(FollowupStreams streams, boolean onlyWhatARestartMends) {
        this.streams = streams;
        this.onlyWhatARestartMends = onlyWhatARestartMends;
    }

    @Override
    public Health health() {
        Optional<String> failure = streams.failure();
        Optional<State> state = streams.streams().map(KafkaStreams::state);
        boolean up = onlyWhatARestartMends
                ? state.map(now -> now != State.ERROR).orElse(true)
                : state.equals(Optional.of(State.RUNNING));
        Health.Builder health = up ? Health.up() : Health.down();
        health.withDetail("state", state.map(State::name).orElse("WAITING_FOR_TOPICS"));
        failure.ifPresent(why -> health.withDetail("failure", why));
        return health.build();
    }
}
