package io.evenkeel.followup.casefile;

import io.evenkeel.events.Action;
import io.evenkeel.events.TriageEvent.Outcome;
import java.time.Instant;

/** How the case was settled, and by whom: {@code policy} or a supervisor's id. */
public record Resolution(Outcome outcome, Action action, String decidedBy, Instant resolvedAt) {}
