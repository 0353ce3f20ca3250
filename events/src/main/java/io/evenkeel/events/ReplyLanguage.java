package io.evenkeel.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The languages and scripts that Evenkeel writes, as BCP 47 tags. */
public enum ReplyLanguage implements Wire {
    FI("fi"),
    HU("hu"),
    RO("ro"),
    SV("sv"),
    SR_LATN("sr-Latn"),
    SR_CYRL("sr-Cyrl"),
    EN("en");

    private final String tag;

    ReplyLanguage(String tag) {
        this.tag = tag;
    }

    @Override
    @JsonValue
    public String wire() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
