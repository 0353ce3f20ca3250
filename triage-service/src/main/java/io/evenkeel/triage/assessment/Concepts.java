package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * The things that a text names, whatever its language: what the rules of {@code lexicon/concepts} found, word by word. Their weights are
 * shared by all languages, so that what is learnt of a lost parcel in one language holds in the others.
 */
final class Concepts {

    /** Concepts, where they stand and which stand side by side are hashed into 2^16 places. */
    static final int BITS = 16;

    /** Concepts at most so many words apart count as a pair: "not" and "arrived", "third" and "letter". */
    private static final int REACH = 3;

    private static final int HERE = 0x3C6EF372;
    private static final int FIRST_SENTENCE = 0x1B873593;
    private static final int LAST_SENTENCE = 0x5BD1E995;
    private static final int PAIR = 0x7F4A7C15;

    private int[] words = new int[16];
    private int[] concepts = new int[16];
    private int size;

    /** The number of a concept: its name's hash. */
    static int number(String name) {
        return name.hashCode() * 0x9E3779B1;
    }

    int size() {
        return size;
    }

    void add(int word, int concept) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            concepts = Arrays.copyOf(concepts, size * 2);
        }
        words[size] = word;
        concepts[size++] = concept;
    }

    /**
     * Each concept, and again where it stands in the first or the last sentence: there the matter is named and the wish told. Then the pairs of
     * neighbours in their order.
     */
    Places features(Tokens tokens) {
        Places places = new Places(BITS, 6 * size + 1);
        int first = tokens.endOfFirstSentence();
        int last = tokens.startOfLastSentence();
        for (int i = 0; i < size; i++) {
            places.add(HERE ^ concepts[i], words[i]);
            if (words[i] <= first) {
                places.add(FIRST_SENTENCE ^ concepts[i], words[i]);
            }
            if (words[i] >= last) {
                places.add(LAST_SENTENCE ^ concepts[i], words[i]);
            }
        }
        pairs(places);
        return places;
    }

    /** Concepts come in the order of their words. */
    private void pairs(Places places) {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size && words[j] - words[i] <= REACH; j++) {
                if (words[j] > words[i]) {
                    places.add(PAIR ^ (concepts[i] * 31 + concepts[j]), words[i]);
                }
            }
        }
    }

    /** What every concept feature counts. */
    static float value(Places places) {
        return (float) Math.pow(Math.max(1, places.size()), -0.25);
    }
}
