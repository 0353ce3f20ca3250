package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * What the linear models see of a text: hashed words, pairs of neighbouring words and runs of two to five letters within a word, each
 * distinct feature once, with the word in which it first stood. One pass, linear in the length of the text.
 */
final class Features {

    /** Features are hashed into 2^17 places. */
    static final int BITS = 17;

    static final int SPACE = 1 << BITS;

    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;
    private static final int FNV = 0x01000193;
    private static final int WORD = 0x811C9DC5;
    private static final int PAIR = 0x2545F491;
    private static final int RUN = 0x9E3779B9;

    private final long[] seen = new long[SPACE / Long.SIZE];
    private int[] places = new int[1024];
    private int[] words = new int[1024];
    private int size;

    private Features() {}

    static Features of(Tokens tokens) {
        Features features = new Features();
        int before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int hash = hash(tokens, i);
            features.add(hash, i);
            features.add(PAIR ^ (before * 31 + hash), i);
            features.runs(tokens, i);
            before = hash;
        }
        return features;
    }

    int size() {
        return size;
    }

    /** The place of a feature in the space, from 0 to {@link #SPACE}. */
    int place(int index) {
        return places[index];
    }

    /** By what every feature counts: the longer the text, the less each says. */
    float scale() {
        return size == 0 ? 0 : (float) (1 / Math.sqrt(size));
    }

    void addTo(WeightTable table, float[] margins) {
        table.add(places, size, scale(), margins);
    }

    /** What each word adds to one output. */
    float[] byWord(WeightTable table, int output, int count) {
        float[] sums = new float[count];
        for (int i = 0; i < size; i++) {
            sums[words[i]] += table.weight(places[i], output);
        }
        return sums;
    }

    private static int hash(Tokens tokens, int word) {
        int hash = WORD;
        for (int i = tokens.from(word); i < tokens.to(word); i++) {
            hash = (hash ^ tokens.letter(i)) * FNV;
        }
        return hash;
    }

    /** Runs of letters over the word with a space on either side. */
    private void runs(Tokens tokens, int word) {
        int to = tokens.to(word) + 1;
        for (int start = tokens.from(word) - 1; start < to; start++) {
            int hash = RUN;
            int end = Math.min(to, start + LONGEST_RUN);
            for (int at = start; at < end; at++) {
                hash = (hash ^ tokens.letter(at)) * FNV;
                if (at - start + 1 >= SHORTEST_RUN) {
                    add(hash, word);
                }
            }
        }
    }

    private void add(int hash, int owner) {
        int mixed = hash ^ (hash >>> 15);
        mixed *= 0x85EBCA6B;
        int place = (mixed ^ (mixed >>> 13)) & (SPACE - 1);
        long bit = 1L << place;
        if ((seen[place >>> 6] & bit) != 0) {
            return;
        }
        seen[place >>> 6] |= bit;
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        places[size] = place;
        words[size++] = owner;
    }
}
