package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** The patterns of a lexicon that a word matches: found in one pass over its letters, and remembered. */
final class WordPatterns {

    /** 8,192 words a language, some 1 MB. */
    private static final int REMEMBERED = 13;

    private final Automaton automaton;
    private final WordMemory<int[]> memory = new WordMemory<>(REMEMBERED);

    WordPatterns(Automaton automaton) {
        this.automaton = automaton;
    }

    int[] of(Tokens tokens, int word) {
        return memory.of(tokens, word, tokens.hash(word), this::found);
    }

    private int[] found(Tokens tokens, int word) {
        int[] found = new int[8];
        int size = 0;
        int state = automaton.step(Automaton.START, ' ');
        int to = tokens.to(word);
        for (int i = tokens.from(word); i <= to; i++) {
            state = automaton.step(state, tokens.letter(i));
            for (int pattern : automaton.outputs(state)) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = pattern;
            }
        }
        return Arrays.stream(found, 0, size).distinct().toArray();
    }
}
