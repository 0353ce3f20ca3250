package io.evenkeel.events;

/** What is done, or may be offered, to settle a case. */
public enum Action implements Wire {
    REFUND,
    REPLACEMENT,
    REPAIR,
    COMPENSATION,
    APOLOGY,
    INFORMATION,
    CANCELLATION,
    FULFILMENT,
    CORRECTION,
    NONE
}
