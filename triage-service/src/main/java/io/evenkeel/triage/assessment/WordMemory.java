package io.evenkeel.triage.assessment;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a word, kept for when the word comes again: most words of a complaint are among a few thousand. Bounded: each
 * hash has one slot. A word that was met again since it was last challenged keeps its slot against the next one, so that rare words do
 * not drive out common ones. Several threads may read at once: an entry never changes, and a mark that is lost costs a look.
 *
 * <p>An entry is one array, since what lies apart is fetched apart: the number of the word's letters, the salt, the letters, and what is told.
 */
final class WordMemory {

    @FunctionalInterface
    interface Work {
        /** What is told of the word at that index; the same for the same letters and salt. */
        char[] of(Tokens tokens, int word);
    }

    private static final int LETTERS_AT = 3;

    private final AtomicReferenceArray<char @Nullable []> slots;
    private final boolean[] metAgain;

    /** With 2^bits slots. */
    WordMemory(int bits) {
        slots = new AtomicReferenceArray<>(1 << bits);
        metAgain = new boolean[1 << bits];
    }

    /** Where in an entry begins what is told. */
    static int told(char[] entry) {
        return entry[0] + LETTERS_AT;
    }

    /** The entries of some words; {@code salt} stands for all but their letters that {@code work} depends on. */
    char[][] of(Tokens tokens, int[] words, int size, int salt, Work work) {
        char[][] entries = new char[size][];
        // Fetched one after the other, so that their way from memory is one wait and not as many as there are words.
        for (int i = 0; i < size; i++) {
            entries[i] = slots.getAcquire(slot(tokens.hash(words[i]) ^ salt));
        }
        for (int i = 0; i < size; i++) {
            entries[i] = checked(entries[i], tokens, words[i], salt, work);
        }
        return entries;
    }

    private int slot(int hash) {
        return Places.mixed(hash) & (metAgain.length - 1);
    }

    private char[] checked(char @Nullable [] known, Tokens tokens, int word, int salt, Work work) {
        int slot = slot(tokens.hash(word) ^ salt);
        if (known != null && salt(known) == salt && tokens.has(word, known, LETTERS_AT, told(known))) {
            // Written only where it changes, or threads would fight for the line.
            if (!metAgain[slot]) {
                metAgain[slot] = true;
            }
            return known;
        }
        char[] entry = entry(tokens, word, salt, work.of(tokens, word));
        if (known != null && metAgain[slot]) {
            metAgain[slot] = false;
        } else {
            slots.setRelease(slot, entry);
        }
        return entry;
    }

    private static int salt(char[] entry) {
        return entry[1] << Character.SIZE | entry[2];
    }

    private static char[] entry(Tokens tokens, int word, int salt, char[] told) {
        int letters = tokens.to(word) - tokens.from(word);
        char[] entry = new char[LETTERS_AT + letters + told.length];
        entry[0] = (char) letters;
        entry[1] = (char) (salt >>> Character.SIZE);
        entry[2] = (char) salt;
        for (int i = 0; i < letters; i++) {
            entry[LETTERS_AT + i] = tokens.letter(tokens.from(word) + i);
        }
        System.arraycopy(told, 0, entry, LETTERS_AT + letters, told.length);
        return entry;
    }
}
