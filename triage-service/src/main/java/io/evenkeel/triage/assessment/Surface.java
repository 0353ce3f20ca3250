package io.evenkeel.triage.assessment;

/** How a text looks, whatever its language: marks, capitals, digits and length. One pass, linear in the length of the text. */
final class Surface {

    private static final int LOUD_WORD = 3;
    private static final int SHORT = 8;
    private static final int MIDDLING = 16;
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00BB\u00AB";

    /** The number of values. */
    static final int SIZE = 16;

    private int exclamations;
    private int questions;
    private int repeatedMarks;
    private int loudWords;
    private int digits;
    private int quotes;
    private int letters;
    private int capitals;
    private int capitalsInARow;
    private char before = ' ';

    private Surface(String text) {
        for (int i = 0; i < text.length(); i++) {
            take(text.charAt(i));
        }
    }

    /** Logarithms of counts, and ones and zeros; the first is always 1. */
    static float[] of(Tokens tokens) {
        Surface surface = new Surface(tokens.text());
        String text = tokens.text().strip();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return new float[] {
            1,
            log(surface.exclamations),
            log(surface.questions),
            log(surface.repeatedMarks),
            log(surface.loudWords),
            log(surface.digits),
            log(surface.quotes),
            log(surface.letters) / 3,
            told(last == '?'),
            told(last == '!'),
            told(!text.isEmpty() && Character.isLowerCase(text.charAt(0))),
            told(tokens.size() < SHORT),
            told(tokens.size() < MIDDLING),
            told(surface.letters > SHORT && surface.capitals > surface.letters / 2),
            told(surface.questions == 0),
            told(surface.exclamations == 0)
        };
    }

    private void take(char c) {
        if (Folding.isLetter(c)) {
            letters++;
            boolean capital = Character.isUpperCase(c);
            capitals += capital ? 1 : 0;
            capitalsInARow = capital ? capitalsInARow + 1 : 0;
            loudWords += capitalsInARow == LOUD_WORD ? 1 : 0;
        } else {
            capitalsInARow = 0;
            boolean mark = c == '!' || c == '?';
            exclamations += c == '!' ? 1 : 0;
            questions += c == '?' ? 1 : 0;
            repeatedMarks += mark && (before == '!' || before == '?') ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            quotes += c != ' ' && QUOTES.indexOf(c) >= 0 ? 1 : 0;
        }
        before = c;
    }

    private static float log(int count) {
        return (float) Math.log1p(count);
    }

    private static float told(boolean holds) {
        return holds ? 1 : 0;
    }
}
