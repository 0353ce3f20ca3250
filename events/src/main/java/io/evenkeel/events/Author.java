package io.evenkeel.events;

/** Who wrote a message in a case. */
public enum Author implements Wire {
    CUSTOMER,
    AGENT
}
