package io.evenkeel.triage;

/** The names of triage's metrics, declared once. */
public final class TriageMeters {

    /** Decisions by {@code outcome} and {@code language}. */
    public static final String DECISIONS = "evenkeel.decisions";

    /** Seconds from the acceptance of a complaint to its decision. */
    public static final String DECISION_TIME = "evenkeel.decision.time";

    /** Escalations that wait for a decision, by {@code priority}. */
    public static final String ESCALATIONS_OPEN = "evenkeel.escalations.open";

    /** Records put aside, by {@code topic}. */
    public static final String DEAD_LETTERS = "evenkeel.dead.letters";

    private TriageMeters() {}
}
