package io.evenkeel.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** The script of a text, as its ISO 15924 code. */
public enum Script implements Wire {
    LATN("Latn"),
    CYRL("Cyrl"),
    /** Undetermined: no letters, or a script that Evenkeel does not read. */
    ZYYY("Zyyy");

    private final String code;

    Script(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String wire() {
        return code;
    }
}
