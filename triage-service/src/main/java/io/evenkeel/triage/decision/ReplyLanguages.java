package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Language;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Script;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language and the script to answer in: those of the text, else the profile's, else English. */
public final class ReplyLanguages {

    private ReplyLanguages() {}

    static ReplyLanguage choose(Assessment assessment, @Nullable String profile) {
        Language language = assessment.language() == Language.OTHER ? ofProfile(profile) : assessment.language();
        return switch (language) {
            case FI -> ReplyLanguage.FI;
            case HU -> ReplyLanguage.HU;
            case RO -> ReplyLanguage.RO;
            case SV -> ReplyLanguage.SV;
            case SR -> assessment.script() == Script.CYRL ? ReplyLanguage.SR_CYRL : ReplyLanguage.SR_LATN;
            case EN, OTHER -> ReplyLanguage.EN;
        };
    }

    /** The profile's language as one of ours; {@code OTHER} when it is none of them. Croatian and Bosnian count as Serbian. */
    public static Language ofProfile(@Nullable String profile) {
        if (profile == null || profile.isEmpty()) {
            return Language.OTHER;
        }
        return switch (Locale.forLanguageTag(profile).getLanguage()) {
            case "fi" -> Language.FI;
            case "hu" -> Language.HU;
            case "ro" -> Language.RO;
            case "sv" -> Language.SV;
            case "sr", "hr", "bs", "sh" -> Language.SR;
            case "en" -> Language.EN;
            default -> Language.OTHER;
        };
    }
}
