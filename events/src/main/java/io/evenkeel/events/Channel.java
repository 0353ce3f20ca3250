package io.evenkeel.events;

/** How a word reached us. */
public enum Channel implements Wire {
    PHONE,
    EMAIL,
    CHAT,
    WEB,
    SOCIAL,
    LETTER,
    IN_PERSON
}
