package io.evenkeel.triage.stream;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.triage.TriageMeters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;

/** Counts what was decided. */
final class TriageCounts {

    private final MeterRegistry meters;
    private final Timer decisionTime;

    TriageCounts(MeterRegistry meters) {
        this.meters = meters;
        this.decisionTime = Timer.builder(TriageMeters.DECISION_TIME)
                .description("From the acceptance of a complaint to its decision")
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(25),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2))
                .register(meters);
    }

    void decided(Envelope cause, TriageEvent event, Instant now) {
        switch (event) {
            case TriageEvent.ComplaintResolved resolved -> {
                count(
                        resolved.outcome().wire(),
                        resolved.assessment().language().wire());
                time(cause, now);
            }
            case TriageEvent.ComplaintEscalated escalated -> {
                count(
                        "escalated-" + escalated.priority().wire(),
                        escalated.assessment().language().wire());
                time(cause, now);
            }
            default -> {
                return;
            }
        }
    }

    void deadLetter(String topic) {
        meters.counter(TriageMeters.DEAD_LETTERS, "topic", topic).increment();
    }

    private void count(String outcome, String language) {
        meters.counter(TriageMeters.DECISIONS, "outcome", outcome, "language", language)
                .increment();
    }

    private void time(Envelope cause, Instant now) {
        if (cause.event() instanceof ComplaintReceived received) {
            decisionTime.record(Duration.between(received.receivedAt(), now));
        }
    }
}
