package io.evenkeel.followup.casefile;

import io.evenkeel.events.ReplyLanguage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language to write in while triage has not read the text yet. */
final class Languages {

    private Languages() {}

    /** The profile's language, else the one the customer was last written to in, else the configured one. */
    static ReplyLanguage of(@Nullable String profile, Contact contact, ReplyLanguage otherwise) {
        ReplyLanguage known = contact.language() == null ? otherwise : contact.language();
        if (profile == null) {
            return known;
        }
        Locale locale = Locale.forLanguageTag(profile.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "fi" -> ReplyLanguage.FI;
            case "hu" -> ReplyLanguage.HU;
            case "ro" -> ReplyLanguage.RO;
            case "sv" -> ReplyLanguage.SV;
            case "en" -> ReplyLanguage.EN;
            case "hr", "bs" -> ReplyLanguage.SR_LATN;
            case "sr" -> "Cyrl".equals(locale.getScript()) ? ReplyLanguage.SR_CYRL : ReplyLanguage.SR_LATN;
            default -> known;
        };
    }

    /** Serbian in the script that the customer wrote: that much can be seen before triage has read the text. */
    static ReplyLanguage inScriptOf(String text, ReplyLanguage language) {
        if (language != ReplyLanguage.SR_LATN && language != ReplyLanguage.SR_CYRL) {
            return language;
        }
        long cyrillic = letters(text, Character.UnicodeScript.CYRILLIC);
        long latin = letters(text, Character.UnicodeScript.LATIN);
        if (cyrillic == latin) {
            return language;
        }
        return cyrillic > latin ? ReplyLanguage.SR_CYRL : ReplyLanguage.SR_LATN;
    }

    private static long letters(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(letter -> Character.isLetter(letter) && Character.UnicodeScript.of(letter) == script)
                .count();
    }
}
