package io.evenkeel.followup.casefile;

import io.evenkeel.events.Wire;

/** What happens when a due time comes. */
public enum TimerKind implements Wire {
    /** No decision came in time: the customer is told that the complaint is being read. */
    ACKNOWLEDGE,
    /** The date of the next word that the customer was told. */
    NEXT_WORD,
    /** The supervisor's clock is running out. */
    DECISION_AT_RISK,
    /** The supervisor's clock ran out. */
    DECISION,
    /** The customer is asked whether they are content. */
    CHECK_IN,
    /** Silence closes the case. */
    CLOSE,
    /** A promise is due; its id is the reference. */
    PROMISE
}
