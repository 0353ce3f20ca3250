package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** Which word patterns of a lexicon each word of a text matches. */
final class Hits {

    private int[] patterns;
    private final int[] ends;
    private final long[] present;
    private int size;

    private Hits(int words, int patterns) {
        this.patterns = new int[words * 16 + 16];
        this.ends = new int[words];
        this.present = new long[(patterns + Long.SIZE - 1) / Long.SIZE];
    }

    /** {@code count} is the number of patterns that are told apart. */
    static Hits of(Tokens tokens, WordPatterns patterns, int count) {
        Hits hits = new Hits(tokens.size(), count);
        for (int word = 0; word < tokens.size(); word++) {
            hits.add(patterns.of(tokens, word));
            hits.ends[word] = hits.size;
        }
        return hits;
    }

    int from(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /** Where the patterns of the word end, exclusive. */
    int to(int word) {
        return ends[word];
    }

    int pattern(int index) {
        return patterns[index];
    }

    /** Whether the word matches the pattern. */
    boolean at(int word, int pattern) {
        int end = ends[word];
        for (int i = from(word); i < end; i++) {
            if (patterns[i] == pattern) {
                return true;
            }
        }
        return false;
    }

    /** Whether any word matches the pattern. */
    boolean anywhere(int pattern) {
        return (present[pattern >>> 6] & (1L << pattern)) != 0;
    }

    private void add(int[] more) {
        if (size + more.length > patterns.length) {
            patterns = Arrays.copyOf(patterns, 2 * (size + more.length));
        }
        System.arraycopy(more, 0, patterns, size, more.length);
        size += more.length;
        for (int pattern : more) {
            present[pattern >>> 6] |= 1L << pattern;
        }
    }
}
