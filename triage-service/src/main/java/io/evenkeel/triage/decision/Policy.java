package io.evenkeel.triage.decision;

/** The decision table in force. Total: every combination of facts has a ruling. */
@FunctionalInterface
public interface Policy {
    Ruling rule(Facts facts);
}
