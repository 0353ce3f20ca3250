package io.evenkeel.triage.decision;

import io.evenkeel.events.TriageEvent;
import java.util.List;

/** What comes of an input: events, possibly none, or a refusal with its reason. */
public sealed interface Verdict {

    /** It happened. An empty list: heard, and nothing to do, such as a repeat. */
    record Accepted(List<TriageEvent> events) implements Verdict {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It cannot be done, and why. */
    record Refused(Refusal refusal) implements Verdict {}

    static Verdict nothing() {
        return new Accepted(List.of());
    }

    static Verdict of(TriageEvent... events) {
        return new Accepted(List.of(events));
    }

    /** Why a supervisor's command was refused. */
    sealed interface Refusal {
        /** Nobody knows that complaint, or it never was before a supervisor. */
        record NotAnEscalation() implements Refusal {}

        /** Somebody else holds it. */
        record HeldBy(String supervisor) implements Refusal {}

        /** There is nothing to give back. */
        record NotClaimed() implements Refusal {}

        /** It was settled before. */
        record AlreadyDecided(String decidedBy) implements Refusal {}
    }
}
