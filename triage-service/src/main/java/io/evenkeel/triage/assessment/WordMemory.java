package io.evenkeel.triage.assessment;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a word, kept for when the word comes again: most words of a complaint are among a few thousand. Bounded: each
 * hash has a set of four slots. A word that was met again since its set was last crowded keeps its slot against the next one, so that rare
 * words do not drive out common ones. Several threads may read at once: an entry never changes and is told by its letters, and a mark or a
 * hash that is lost costs a look.
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

    private static final int WAYS = 4;

    private final AtomicReferenceArray<char @Nullable []> slots;

    /** Of the words in the slots: side by side, so that an entry is fetched only where it is likely the one. */
    private final int[] hashes;

    private final boolean[] metAgain;
    private final int ways;

    /** With 2^bits slots. */
    WordMemory(int bits) {
        slots = new AtomicReferenceArray<>(1 << bits);
        hashes = new int[1 << bits];
        metAgain = new boolean[1 << bits];
        ways = Math.min(WAYS, 1 << bits);
    }

    /** Where in an entry begins what is told. */
    static int told(char[] entry) {
        return entry[0] + LETTERS_AT;
    }

    /** The entry of each word; {@code salt} stands for all but its letters that {@code work} depends on. */
    char[][] of(Tokens tokens, int salt, Work work) {
        char[][] entries = new char[tokens.size()][];
        int[] found = new int[entries.length];
        // Fetched one after the other, so that their way from memory is one wait and not as many as there are words.
        for (int word = 0; word < entries.length; word++) {
            found[word] = find(tokens.hash(word) ^ salt);
            entries[word] = slots.getAcquire(found[word]);
        }
        for (int word = 0; word < entries.length; word++) {
            char[] known = entries[word];
            if (known != null && salt(known) == salt && tokens.has(word, known, LETTERS_AT, told(known))) {
                // Written only where it changes, or threads would fight for the line.
                if (!metAgain[found[word]]) {
                    metAgain[found[word]] = true;
                }
            } else {
                entries[word] = entry(tokens, word, salt, work.of(tokens, word));
                keep(tokens.hash(word) ^ salt, entries[word]);
            }
        }
        return entries;
    }

    /** The slot of that hash; the first of its set where it has none. */
    private int find(int hash) {
        int first = first(hash);
        for (int slot = first; slot < first + ways; slot++) {
            if (hashes[slot] == hash) {
                return slot;
            }
        }
        return first;
    }

    private int first(int hash) {
        return Places.mixed(hash) & (hashes.length - ways);
    }

    /** In the first slot that is free or not met again, beginning with another for each hash. */
    private void keep(int hash, char[] entry) {
        int first = first(hash);
        for (int way = 0; way < ways; way++) {
            int slot = first + ((hash + way) & (ways - 1));
            if (!metAgain[slot]) {
                hashes[slot] = hash;
                slots.setRelease(slot, entry);
                return;
            }
        }
        Arrays.fill(metAgain, first, first + ways, false);
    }

    private static int salt(char[] entry) {
        return entry[1] << Character.SIZE | entry[2];
    }

    /** An entry as the memory keeps them. */
    static char[] entry(Tokens tokens, int word, int salt, char[] told) {
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
