package io.evenkeel.followup.casefile;

import io.evenkeel.events.Wire;

/** Where a case stands. */
public enum CaseState implements Wire {
    /** Known, and waiting for a decision; also after it was opened again. */
    RECEIVED,
    ESCALATED,
    CLAIMED,
    RESOLVED,
    CLOSED;

    /** Whether the customer still waits for the matter to be settled. */
    public boolean open() {
        return compareTo(RESOLVED) < 0;
    }
}
