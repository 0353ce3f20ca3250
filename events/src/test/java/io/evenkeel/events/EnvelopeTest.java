package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.FollowupEvent.CaseClosed;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.ReopenReason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final Envelope CAUSE =
            new Envelope("e-1", "/intake", NOON, null, TRACE, new PromiseKept("c-1", "C-1", "p-1", null, NOON));
    private static final Event CLOSED = new CaseClosed("c-1", "C-1", CloseReason.CONTENT, NOON);
    private static final Event REOPENED = new ComplaintReopened("c-1", "C-1", ReopenReason.NOT_CONTENT, NOON);

    @Test
    void aConsequenceNamesItsCauseAndStaysInItsTrace() {
        Envelope consequence = Envelope.causedBy(CAUSE, "/followup", NOON.plusSeconds(1), 0, CLOSED);

        assertThat(consequence.causationId()).isEqualTo("e-1");
        assertThat(consequence.traceparent()).isEqualTo(TRACE);
        assertThat(consequence.source()).isEqualTo("/followup");
        assertThat(consequence.time()).isEqualTo(NOON.plusSeconds(1));
        assertThat(consequence.type()).isEqualTo(EventType.CASE_CLOSED);
    }

    @Test
    void aRepeatOfTheReactionIsTheSameEvent() {
        assertThat(id(CAUSE, NOON, 0, CLOSED)).isEqualTo(id(CAUSE, NOON.plusSeconds(9), 0, CLOSED));
    }

    @Test
    void anotherCauseTypeOrOrdinalIsAnotherEvent() {
        Envelope other = new Envelope("e-2", "/intake", NOON, null, null, CAUSE.event());

        assertThat(id(CAUSE, NOON, 0, CLOSED))
                .isNotEqualTo(id(other, NOON, 0, CLOSED))
                .isNotEqualTo(id(CAUSE, NOON, 1, CLOSED))
                .isNotEqualTo(id(CAUSE, NOON, 0, REOPENED));
    }

    private static String id(Envelope cause, Instant time, int ordinal, Event event) {
        return Envelope.causedBy(cause, "/followup", time, ordinal, event).id();
    }
}
