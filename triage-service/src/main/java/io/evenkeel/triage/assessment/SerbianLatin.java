package io.evenkeel.triage.assessment;

/** Serbian Cyrillic letters in the Latin alphabet with its diacritics. */
final class SerbianLatin {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "ć", "u", "f", "h", "c", "č", "dž", "š"
    };

    private SerbianLatin() {}

    /** The Latin form of a lower-case letter; letters that Serbian lacks stay as they are. */
    static String of(int lower) {
        int at = CYRILLIC.indexOf(lower);
        return at < 0 ? Character.toString(lower) : LATIN[at];
    }

    static boolean has(int lower) {
        return CYRILLIC.indexOf(lower) >= 0;
    }
}
