package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** Which word patterns of a lexicon each word of a text matches; found in one pass over its letters. */
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

    /** {@code count} is the number of patterns that the automaton tells apart. */
    static Hits of(Tokens tokens, Automaton automaton, int count) {
        Hits hits = new Hits(tokens.size(), count);
        int before = automaton.step(Automaton.START, ' ');
        for (int word = 0; word < tokens.size(); word++) {
            int state = before;
            int to = tokens.to(word);
            for (int i = tokens.from(word); i <= to; i++) {
                state = automaton.step(state, tokens.letter(i));
                for (int pattern : automaton.outputs(state)) {
                    hits.add(pattern);
                }
            }
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

    private void add(int pattern) {
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, size * 2);
        }
        patterns[size++] = pattern;
        present[pattern >>> 6] |= 1L << pattern;
    }
}
