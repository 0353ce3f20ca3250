package io.evenkeel.events;

/** The language of a text; Croatian and Bosnian count as Serbian for routing. */
public enum Language implements Wire {
    FI,
    HU,
    RO,
    SV,
    SR,
    EN,
    OTHER
}
