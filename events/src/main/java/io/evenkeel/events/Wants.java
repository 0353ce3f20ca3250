package io.evenkeel.events;

/** What the customer asks for first. */
public enum Wants implements Wire {
    REFUND,
    REPLACEMENT,
    REPAIR,
    COMPENSATION,
    APOLOGY,
    INFORMATION,
    CANCELLATION,
    FULFILMENT,
    CORRECTION,
    UNSTATED
}
