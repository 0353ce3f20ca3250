package io.evenkeel.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** How urgent an escalation is; P1 is the most urgent. */
public enum Priority implements Wire {
    P1,
    P2,
    P3;

    @Override
    @JsonValue
    public String wire() {
        return name();
    }

    public boolean moreUrgentThan(Priority other) {
        return compareTo(other) < 0;
    }

    public Priority mostUrgent(Priority other) {
        return moreUrgentThan(other) ? this : other;
    }
}
