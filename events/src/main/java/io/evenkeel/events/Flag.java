package io.evenkeel.events;

/** What else a text says that changes how it must be handled. */
public enum Flag implements Wire {
    HARDSHIP,
    LEGAL,
    PUBLICITY,
    REPEAT_CONTACT,
    BROKEN_PROMISE,
    LEAVING,
    SELF_HARM,
    DISCRIMINATION
}
