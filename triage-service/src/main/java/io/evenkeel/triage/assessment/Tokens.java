package io.evenkeel.triage.assessment;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, folded, each with its place in the text as posted (UTF-16 units). One pass, linear in the length. */
record Tokens(String text, List<Token> list) {

    /** Letters beyond this are not looked at: no word is longer, and a wall of one letter must cost nothing. */
    private static final int MAX_WORD = 48;

    /** {@code start} inclusive, {@code end} exclusive. */
    record Token(String word, int start, int end) {}

    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (Folding.of(codePoint).isEmpty()) {
                i += Character.charCount(codePoint);
            } else {
                i = word(text, i, tokens);
            }
        }
        return new Tokens(text, tokens);
    }

    int size() {
        return list.size();
    }

    String word(int index) {
        return list.get(index).word();
    }

    private static int word(String text, int start, List<Token> into) {
        int end = start;
        int i = start;
        boolean cyrillic = false;
        boolean latin = false;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (!Folding.of(codePoint).isEmpty()) {
                end = next;
                cyrillic |= Folding.isCyrillic(codePoint);
                latin |= codePoint < 0x250 && Character.isLetter(codePoint);
            } else if (!joins(codePoint)) {
                break;
            }
            i = next;
        }
        into.add(new Token(fold(text, start, end, cyrillic && latin), start, end));
        return Math.max(i, end);
    }

    /** Combining marks, apostrophes and what cannot be seen do not part a word. */
    private static boolean joins(int codePoint) {
        return Folding.isInvisible(codePoint)
                || Folding.isApostrophe(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static String fold(String text, int start, int end, boolean mixed) {
        StringBuilder word = new StringBuilder(Math.min(end - start, MAX_WORD));
        for (int i = start; i < end && word.length() < MAX_WORD; ) {
            int codePoint = text.codePointAt(i);
            word.append(mixed && Folding.isCyrillic(codePoint) ? Folding.lookAlike(codePoint) : Folding.of(codePoint));
            i += Character.charCount(codePoint);
        }
        return word.toString();
    }
}
