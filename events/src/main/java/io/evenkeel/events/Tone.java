package io.evenkeel.events;

/** How it is said, from the mildest to the gravest. */
public enum Tone implements Wire {
    CALM,
    UPSET,
    RUDE,
    ABUSIVE,
    THREATENING;

    public boolean worseThan(Tone other) {
        return compareTo(other) > 0;
    }

    /** Whether the boundary has to be set (M17). */
    public boolean crossesTheLine() {
        return this == ABUSIVE || this == THREATENING;
    }
}
