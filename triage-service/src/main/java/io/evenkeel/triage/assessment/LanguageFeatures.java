package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * What the language model sees of a text: runs of one to four characters of the lower-cased text, once as typed and once without
 * diacritics, Serbian Cyrillic as Latin. Only the first characters of a long text.
 */
final class LanguageFeatures {

    /** Runs are hashed into 2^16 places. */
    static final int SPACE = 1 << 16;

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_RUN = 4;
    private static final int FNV = 0x01000193;
    private static final int TYPED = 0x811C9DC5;
    private static final int FOLDED = 0x9E3779B9;

    private int[] places = new int[1024];
    private int size;

    private LanguageFeatures() {}

    static LanguageFeatures of(String text) {
        StringBuilder typed = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        int end = Math.min(text.length(), LONGEST_TEXT);
        for (int i = 0; i < end; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            String plain = Folding.of(codePoint);
            if (Character.isLetter(codePoint) && !plain.isEmpty()) {
                folded.append(plain);
                if (Folding.isCyrillic(codePoint)) {
                    typed.append(SerbianLatin.of(Character.toLowerCase(codePoint)));
                } else {
                    typed.appendCodePoint(Character.toLowerCase(codePoint));
                }
            } else if (!Folding.isInvisible(codePoint) && !Folding.isApostrophe(codePoint)) {
                space(typed);
                space(folded);
            }
        }
        space(typed);
        space(folded);
        LanguageFeatures features = new LanguageFeatures();
        features.runs(typed, TYPED);
        features.runs(folded, FOLDED);
        return features;
    }

    int size() {
        return size;
    }

    int place(int index) {
        return places[index];
    }

    float scale() {
        return size == 0 ? 0 : (float) (1 / Math.sqrt(size));
    }

    void addTo(WeightTable table, float[] margins) {
        table.add(places, size, scale(), margins);
    }

    private static void space(StringBuilder text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void runs(StringBuilder text, int seed) {
        for (int start = 0; start < text.length(); start++) {
            int hash = seed;
            int end = Math.min(text.length(), start + LONGEST_RUN);
            for (int at = start; at < end; at++) {
                hash = (hash ^ text.charAt(at)) * FNV;
                add(hash);
            }
        }
    }

    private void add(int hash) {
        int mixed = hash ^ (hash >>> 15);
        mixed *= 0x85EBCA6B;
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (mixed ^ (mixed >>> 13)) & (SPACE - 1);
    }
}
