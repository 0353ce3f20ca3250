package io.evenkeel.triage.assessment;

/**
 * What the linear models see of the words of a text: hashed words, pairs of neighbouring words and runs of three to six letters within a
 * word. One pass, linear in the length of the text.
 */
final class Features {

    /** Features are hashed into 2^18 places. */
    static final int BITS = 18;

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 6;
    private static final int PER_WORD = 24;
    private static final int FNV = 0x01000193;
    private static final int WORD = 0x811C9DC5;
    private static final int PAIR = 0x2545F491;
    private static final int RUN = 0x9E3779B9;

    private final Tokens tokens;
    private final Places places;

    private Features(Tokens tokens) {
        this.tokens = tokens;
        this.places = new Places(BITS, PER_WORD * tokens.size() + 1);
    }

    static Places of(Tokens tokens) {
        Features features = new Features(tokens);
        int before = 0;
        for (int word = 0; word < tokens.size(); word++) {
            int hash = features.hash(word);
            features.places.add(hash, word);
            features.places.add(PAIR ^ (before * 31 + hash), word);
            features.runs(word);
            before = hash;
        }
        return features.places;
    }

    /** What every feature counts: the longer the text, the less each says. */
    static float value(Places places) {
        return (float) (1 / Math.sqrt(Math.max(1, places.size())));
    }

    private int hash(int word) {
        int hash = WORD;
        for (int i = tokens.from(word); i < tokens.to(word); i++) {
            hash = (hash ^ tokens.letter(i)) * FNV;
        }
        return hash;
    }

    /** Runs of letters over the word with a space on either side. */
    private void runs(int word) {
        int to = tokens.to(word) + 1;
        for (int start = tokens.from(word) - 1; start <= to - SHORTEST_RUN; start++) {
            int hash = RUN;
            int end = Math.min(to, start + LONGEST_RUN);
            for (int at = start; at < end; at++) {
                hash = (hash ^ tokens.letter(at)) * FNV;
                if (at - start + 1 >= SHORTEST_RUN) {
                    places.add(hash, word);
                }
            }
        }
    }
}
