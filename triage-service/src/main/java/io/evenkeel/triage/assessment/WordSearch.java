package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * What a lexicon finds in a word, whatever stands around it: found in one pass over its letters, and remembered. Told are four counts, a
 * sieve of the last kind, and then the numbers counted, in rising order: the concepts that the word names by itself, the patterns that it
 * matches with which a sequence begins, those that are the rarest of a sequence, and those by which a sequence goes on. What else is to be
 * remembered of the word comes last.
 */
final class WordSearch {

    /** The counts, and the bits by which a number is of one kind or another. */
    static final int KINDS = 4;

    /** Bits, 16 in each place, for what is asked for: which one, the lowest six bits of a number say. */
    static final int SIEVE = Long.SIZE / Character.SIZE;

    /** Where the numbers begin. */
    static final int NUMBERS = KINDS + SIEVE;

    static final byte CONCEPT = 1;
    static final byte STARTING = 1 << 1;
    static final byte TELLING = 1 << 2;
    static final byte ASKED = 1 << 3;

    /** Of a lexicon by itself, as training and tests use it. */
    private static final int REMEMBERED = 14;

    private final Automaton automaton;
    private final byte[] kinds;
    private final WordMemory memory;
    private final int salt;
    private final WordMemory.Work more;
    private final int length;

    /** {@code kinds} has the kinds of each of the automaton's numbers. */
    WordSearch(Automaton automaton, byte[] kinds) {
        this(automaton, kinds, new WordMemory(REMEMBERED), 0, (tokens, word) -> new char[0], 0);
    }

    private WordSearch(
            Automaton automaton, byte[] kinds, WordMemory memory, int salt, WordMemory.Work more, int length) {
        this.automaton = automaton;
        this.kinds = kinds;
        this.memory = memory;
        this.salt = salt;
        this.more = more;
        this.length = length;
    }

    /** The same, sharing a memory with others of another salt; an entry tells {@code also}, of that length, last. */
    WordSearch remembering(WordMemory shared, int itsSalt, WordMemory.Work also, int itsLength) {
        return new WordSearch(automaton, kinds, shared, itsSalt, also, itsLength);
    }

    /** The length of what an entry tells last, beside what was found. */
    int length() {
        return length;
    }

    /** How many numbers are told apart. */
    int numbers() {
        return kinds.length;
    }

    /** The entry of each word in the memory. */
    char[][] of(Tokens tokens) {
        return memory.of(tokens, salt, this::search);
    }

    private char[] search(Tokens tokens, int word) {
        int[] found = found(tokens, word);
        char[] told = new char[NUMBERS + KINDS * found.length + length];
        int size = NUMBERS;
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
        for (int number : found) {
            if ((kinds[number] & ASKED) != 0) {
                told[KINDS + number % Long.SIZE / Character.SIZE] |= (char) (1 << number % Character.SIZE);
            }
        }
        System.arraycopy(more.of(tokens, word), 0, told, size, length);
        return Arrays.copyOf(told, size + length);
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
