package io.evenkeel.triage.decision;

import io.evenkeel.events.Priority;
import io.evenkeel.events.TriageEvent.Basis;
import java.time.Duration;

/**
 * What the policy says to the facts: settle or escalate, how urgently, and why. {@code boundary}: the limit is to be set first (M17).
 * {@code extraEffort}: the brief says to do something useful beyond the rule (M5).
 */
public record Ruling(
        boolean resolve,
        Priority priority,
        boolean boundary,
        boolean extraEffort,
        String promiseOwner,
        Duration promiseWithin,
        Duration decideWithin,
        Basis basis) {}
