package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * What the language model sees of a text: runs of one to four characters of the lower-cased text, Serbian Cyrillic as Latin, and again
 * without diacritics where a run has some. Of a long text pieces from all over, so that the larger part of a mixed one tells.
 */
final class LanguageFeatures {

    /** Runs are hashed into 2^16 places. */
    static final int SPACE = 1 << 16;

    static final int MOST_PIECES = 4;
    private static final int LONGEST_RUN = 4;

    private char[] typed;
    private char[] folded;
    private int length;
    private int[] places = new int[0];
    private int size;

    /** Room for so many characters; some fold to two. */
    private LanguageFeatures(int characters) {
        typed = new char[characters + characters / 4 + MOST_PIECES + 1];
        folded = new char[typed.length];
    }

    /** Of a text longer than four pieces of so many characters, four such pieces. */
    static LanguageFeatures of(String text, int piece) {
        LanguageFeatures features = new LanguageFeatures(Math.min(text.length(), piece * MOST_PIECES));
        if (text.length() <= piece * MOST_PIECES) {
            features.take(text, 0, text.length());
        } else {
            int step = (text.length() - piece) / (MOST_PIECES - 1);
            for (int i = 0; i < MOST_PIECES; i++) {
                features.take(text, i * step, i * step + piece);
            }
        }
        features.runs();
        return features;
    }

    int size() {
        return size;
    }

    int placeAt(int index) {
        return places[index];
    }

    float scale() {
        return size == 0 ? 0 : (float) (1 / Math.sqrt(size));
    }

    void addTo(WeightTable table, float[] margins) {
        int kept = 0;
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            int row = table.row(places[i]);
            rows[kept] = row;
            kept += row < 0 ? 0 : 1;
        }
        table.add(rows, kept, scale(), margins);
    }

    private void take(String text, int from, int to) {
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            char plain = Folding.letter(codePoint);
            if (plain != Folding.NONE && Folding.isLetter(codePoint)) {
                letter(codePoint, plain);
            } else if (!Folding.isInvisible(codePoint) && !Folding.isApostrophe(codePoint)) {
                space();
            }
        }
        space();
    }

    private void space() {
        if (length == 0 || typed[length - 1] != ' ') {
            add(' ', ' ');
        }
    }

    private void letter(int codePoint, char plain) {
        int lower = Character.toLowerCase(codePoint);
        String latin = Folding.isCyrillic(codePoint) ? SerbianLatin.of(lower) : "";
        String several = plain == Folding.SEVERAL ? Folding.of(codePoint) : "";
        char bare = several.isEmpty() ? plain : several.charAt(0);
        if (latin.isEmpty()) {
            add(lower <= Character.MAX_VALUE ? (char) lower : bare, bare);
        } else {
            add(latin.charAt(0), bare);
        }
        for (int i = 1; i < Math.max(latin.length(), several.length()); i++) {
            add(
                    i < latin.length() ? latin.charAt(i) : several.charAt(i),
                    i < several.length() ? several.charAt(i) : latin.charAt(i));
        }
    }

    private void add(char asTyped, char bare) {
        if (length == typed.length) {
            typed = Arrays.copyOf(typed, length * 2);
            folded = Arrays.copyOf(folded, length * 2);
        }
        typed[length] = asTyped;
        folded[length++] = bare;
    }

    private void runs() {
        places = new int[2 * LONGEST_RUN * length];
        for (int start = 0; start < length; start++) {
            int hash = Tokens.FNV_START;
            int bare = Tokens.FNV_START;
            int end = Math.min(length, start + LONGEST_RUN);
            for (int at = start; at < end; at++) {
                hash = (hash ^ typed[at]) * Tokens.FNV;
                bare = (bare ^ folded[at]) * Tokens.FNV;
                places[size++] = Places.mixed(hash) & (SPACE - 1);
                if (bare != hash) {
                    places[size++] = Places.mixed(bare) & (SPACE - 1);
                }
            }
        }
    }
}
