package io.evenkeel.triage.assessment;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One character as the lexicon sees it: lower case, without diacritics, Serbian Cyrillic as Latin. What is neither letter nor digit is
 * empty. Worked out once for the scripts that are read.
 */
final class Folding {

    /** What parts words. */
    static final char NONE = 0;

    /** What folds to more than one letter: {@link #of} says to which. */
    static final char SEVERAL = 1;

    private static final int TABLE = 0x0600;
    private static final String[] FOLDED = new String[TABLE];
    private static final char[] LETTERS = new char[TABLE];
    private static final boolean[] IS_LETTER = new boolean[TABLE];
    private static final String SERBIAN = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "dj", "e", "z", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "c", "u", "f", "h", "c", "c", "dz", "s"
    };
    /** Cyrillic letters that look like Latin ones, for words in which both scripts are mixed to hide something. */
    private static final String LOOK_ALIKES = "аеорсхукмтвнзіј";

    private static final String LOOKS_LIKE = "aeopcxykmtbh3ij";

    static {
        for (int c = 0; c < TABLE; c++) {
            FOLDED[c] = compute(c);
            LETTERS[c] = only(FOLDED[c]);
            IS_LETTER[c] = Character.isLetter(c);
        }
    }

    private Folding() {}

    /** The folded form of a code point; empty when it parts words. */
    static String of(int codePoint) {
        return codePoint < TABLE ? FOLDED[codePoint] : compute(codePoint);
    }

    /** The folded form where it is one letter; {@link #NONE} or {@link #SEVERAL} where it is not. */
    static char letter(int codePoint) {
        return codePoint < TABLE ? LETTERS[codePoint] : only(compute(codePoint));
    }

    /** As {@link Character#isLetter(int)}, which takes longer. */
    static boolean isLetter(int codePoint) {
        return codePoint < TABLE ? IS_LETTER[codePoint] : Character.isLetter(codePoint);
    }

    /** As {@link #of}, for a Cyrillic letter that stands among Latin ones. */
    static String lookAlike(int codePoint) {
        int at = LOOK_ALIKES.indexOf(Character.toLowerCase(codePoint));
        return at < 0 ? of(codePoint) : String.valueOf(LOOKS_LIKE.charAt(at));
    }

    static boolean isCyrillic(int codePoint) {
        return codePoint >= 0x0400 && codePoint < 0x0530;
    }

    /** Zero-width characters, bidirectional controls and the like, which a reader does not see. */
    static boolean isInvisible(int codePoint) {
        return codePoint >= 0xAD && Character.getType(codePoint) == Character.FORMAT;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\''
                || codePoint == '\u2019'
                || codePoint == '\u02BC'
                || codePoint == '`'
                || codePoint == '\u00B4';
    }

    private static char only(String folded) {
        return folded.isEmpty() ? NONE : folded.length() > 1 ? SEVERAL : folded.charAt(0);
    }

    private static String compute(int codePoint) {
        if (Character.isSurrogate((char) codePoint) && codePoint <= 0xFFFF) {
            return "";
        }
        int lower = Character.toLowerCase(codePoint);
        int serbian = SERBIAN.indexOf(lower);
        if (serbian >= 0) {
            return LATIN[serbian];
        }
        String special = special(lower);
        return special.isEmpty() ? stripped(codePoint) : special;
    }

    private static String special(int lower) {
        return switch (lower) {
            case 'đ' -> "dj";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ł' -> "l";
            case 'ı' -> "i";
            default -> "";
        };
    }

    private static String stripped(int codePoint) {
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
