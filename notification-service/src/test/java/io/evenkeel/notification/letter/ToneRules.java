package io.evenkeel.notification.letter;

import io.evenkeel.events.ReplyLanguage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no sentence of ours says (M12, M13): no admission, no blame, no irony, no jargon; and the marks of a text that went wrong. */
final class ToneRules {

    private static final List<String> WENT_WRONG =
            List.of("!", "\\{", "\\}", "\\?\\?", "\\[\\[", "\\[\\(", "\\bnull\\b", "th:", "  \\S", " [.,;:](?=\\s|$)");

    private static final String[] ENGLISH_WORDS = {
        "the",
        "and",
        "you",
        "your",
        "please",
        "case",
        "hello",
        "message",
        "reply",
        "customer",
        "date",
        "by",
        "with",
        "will"
    };

    private static final Map<ReplyLanguage, List<String>> FORBIDDEN = new EnumMap<>(Map.of(
            ReplyLanguage.EN,
            List.of(
                    "our (fault|mistake|error)",
                    "we (failed|were wrong|made a mistake)",
                    "unfortunately",
                    "you (failed|should have|must|forgot)",
                    "your (fault|mistake)",
                    "calm down",
                    "obviously",
                    "of course",
                    "as you know",
                    "policy",
                    "ticket",
                    "escalat",
                    "SLA",
                    "process(ed|ing)",
                    "valued customer",
                    "guarantee",
                    "immediately"),
            ReplyLanguage.FI,
            List.of(
                    "virheemme",
                    "syytämme",
                    "meidän (syy|vika|virhe)",
                    "valitettavasti",
                    "sinun (syy|vika|virhe)",
                    "olisi(t)? pitänyt",
                    "sinun (täytyy|pitää)",
                    "rauhoitu",
                    "tietenkin",
                    "tiketti",
                    "eskaloi",
                    "takaamme",
                    "välittömästi",
                    "prosess"),
            ReplyLanguage.SV,
            List.of(
                    "vårt (fel|misstag)",
                    "vi (gjorde fel|misslyckades)",
                    "tyvärr",
                    "ditt (fel|misstag)",
                    "du (borde|måste)",
                    "lugna",
                    "självklart",
                    "givetvis",
                    "eskaler",
                    "garanter",
                    "omedelbart",
                    "policy",
                    "\\bni\\b"),
            ReplyLanguage.HU,
            List.of(
                    "hibánk",
                    "mi hibáztunk",
                    "tévedtünk",
                    "sajnos",
                    "az Ön hibája",
                    "kellett volna",
                    "nyugodjon",
                    "természetesen",
                    "eszkal",
                    "garantál",
                    "azonnal",
                    "\\b(te|neked|veled)\\b",
                    "kártérítés"),
            ReplyLanguage.RO,
            List.of(
                    "(vina|greșeala|eroarea) noastră",
                    "am greșit",
                    "din păcate",
                    "(vina|greșeala) dumneavoastră",
                    "ar fi trebuit",
                    "trebuie să",
                    "calmați",
                    "desigur",
                    "evident",
                    "escalad",
                    "garant",
                    "imediat",
                    "\\b(tu|ție|tine)\\b",
                    "[şţŞŢ]"),
            ReplyLanguage.SR_LATN,
            List.of(
                    "naš(a|om|u|oj)? (krivic|grešk)",
                    "pogrešili",
                    "nažalost",
                    "Vaš(a|om|u|oj)? (krivic|grešk)",
                    "trebalo je",
                    "morate",
                    "smirite",
                    "naravno",
                    "eskal",
                    "garant",
                    "odmah",
                    "\\b(ti|tebi|tebe|tvoj)\\b"),
            ReplyLanguage.SR_CYRL,
            List.of(
                    "наш(а|ом|у|ој)? (кривиц|грешк)",
                    "погрешили",
                    "нажалост",
                    "Ваш(а|ом|у|ој)? (кривиц|грешк)",
                    "требало је",
                    "морате",
                    "смирите",
                    "наравно",
                    "ескал",
                    "гарант",
                    "одмах",
                    "\\b(ти|теби|тебе|твој)\\b")));

    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC_LETTER = Pattern.compile("\\p{IsCyrillic}");

    private static final Map<String, Pattern> COMPILED = new HashMap<>();

    private ToneRules() {}

    /** Each breach in words; empty when the text may go out. */
    static List<String> breaches(ReplyLanguage language, String text) {
        List<String> breaches = new ArrayList<>();
        find(WENT_WRONG, text, breaches);
        find(FORBIDDEN.getOrDefault(language, List.of()), text, breaches);
        if (language != ReplyLanguage.EN) {
            for (String word : ENGLISH_WORDS) {
                find(List.of("\\b" + word + "\\b"), text, breaches);
            }
        }
        boolean cyrillic = language == ReplyLanguage.SR_CYRL;
        // Codes of currencies and zones are written in Latin letters everywhere.
        String letters = text.replaceAll("\\b(UTC|EUR|HUF|RON|RSD|SEK)\\b", "");
        if ((cyrillic ? LATIN_LETTER : CYRILLIC_LETTER).matcher(letters).find()) {
            breaches.add("letters of the other script");
        }
        return breaches;
    }

    private static void find(List<String> patterns, String text, List<String> breaches) {
        for (String pattern : patterns) {
            if (COMPILED.computeIfAbsent(pattern, ToneRules::compiled)
                    .matcher(text)
                    .find()) {
                breaches.add("says " + pattern + ": " + text);
            }
        }
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
