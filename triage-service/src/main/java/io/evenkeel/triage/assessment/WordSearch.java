package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * What a lexicon finds in a word, whatever stands around it: found in one pass over its letters, and remembered. Told are four counts, and
 * then the numbers counted, in rising order: the concepts that the word names by itself, the patterns that it matches with which a
 * sequence begins, those that are the rarest of a sequence, and all of them.
 */
final class WordSearch {

    /** The counts, and the bits by which a number is of one kind or another. */
    static final int KINDS = 4;

    static final byte CONCEPT = 1;
    static final byte STARTING = 1 << 1;
    static final byte TELLING = 1 << 2;
    static final byte PATTERN = 1 << 3;

    /** 16,384 words a language, some 2 MB each: with more, reading was no quicker. */
    private static final int REMEMBERED = 14;

    private final Automaton automaton;
    private final byte[] kinds;
    private final WordMemory memory = new WordMemory(REMEMBERED);

    /** {@code kinds} has the kinds of each of the automaton's numbers. */
    WordSearch(Automaton automaton, byte[] kinds) {
        this.automaton = automaton;
        this.kinds = kinds;
    }

    /** How many numbers are told apart. */
    int numbers() {
        return kinds.length;
    }

    /** The entry of each word in the memory. */
    char[][] of(Tokens tokens) {
        int[] all = new int[tokens.size()];
        Arrays.setAll(all, word -> word);
        return memory.of(tokens, all, all.length, 0, this::search);
    }

    private char[] search(Tokens tokens, int word) {
        int[] found = found(tokens, word);
        char[] told = new char[KINDS * (1 + found.length)];
        int size = KINDS;
        for (int kind = 0; kind < KINDS; kind++) {
            int from = size;
            for (int i = 0; i < found.length; i++) {
                boolean again = i > 0 && found[i] == found[i - 1];
                if (!again && (kinds[found[i]] & 1 << kind) != 0) {
                    told[size++] = (char) found[i];
                }
            }
            told[kind] = (char) (size - from);
        }
        return Arrays.copyOf(told, size);
    }

    /** In order; a number stands twice when two of its strings match. */
    private int[] found(Tokens tokens, int word) {
        int[] found = new int[32];
        int size = 0;
        int state = automaton.step(Automaton.START, ' ');
        int to = tokens.to(word);
        for (int i = tokens.from(word); i <= to; i++) {
            state = automaton.step(state, tokens.letter(i));
            int[] outputs = automaton.outputs(state);
            if (size + outputs.length > found.length) {
                found = Arrays.copyOf(found, 2 * (size + outputs.length));
            }
            System.arraycopy(outputs, 0, found, size, outputs.length);
            size += outputs.length;
        }
        found = Arrays.copyOf(found, size);
        Arrays.sort(found);
        return found;
    }
}
