package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** What a lexicon finds in each word of a text; all by the entries of {@link WordSearch}. */
final class Hits {

    private final char[][] words;
    private final int last;
    private final long[] sieves;
    private final long[] telling;

    private Hits(char[][] words, WordSearch search) {
        this.words = words;
        this.last = search.length();
        this.sieves = new long[words.length];
        this.telling = new long[(search.numbers() + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            sieves[word] = sieve(words[word], WordMemory.told(words[word]) + WordSearch.KINDS);
            tell(word);
        }
    }

    static Hits of(Tokens tokens, WordSearch search) {
        return new Hits(search.of(tokens), search);
    }

    private static long sieve(char[] entry, int from) {
        long sieve = 0;
        for (int i = WordSearch.SIEVE - 1; i >= 0; i--) {
            sieve = sieve << Character.SIZE | entry[from + i];
        }
        return sieve;
    }

    private void tell(int word) {
        char[] entry = words[word];
        int from = startsTo(word);
        for (int i = from; i < from + entry[WordMemory.told(entry) + 2]; i++) {
            telling[entry[i] >>> 6] |= 1L << entry[i];
        }
    }

    /** The word's entry in the memory. */
    char[] entry(int word) {
        return words[word];
    }

    /** The length of what an entry tells last, beside what was found. */
    int last() {
        return last;
    }

    /** The number of words. */
    int size() {
        return words.length;
    }

    /** Where the word's concepts begin among its numbers. */
    int conceptsFrom(int word) {
        return WordMemory.told(words[word]) + WordSearch.NUMBERS;
    }

    /** Where they end, exclusive, and the starting patterns begin. */
    int startsFrom(int word) {
        int told = WordMemory.told(words[word]);
        return told + WordSearch.NUMBERS + words[word][told];
    }

    /** Where the starting patterns end, exclusive. */
    int startsTo(int word) {
        int told = WordMemory.told(words[word]);
        return told + WordSearch.NUMBERS + words[word][told] + words[word][told + 1];
    }

    /** The number of a concept or pattern. */
    int number(int word, int index) {
        return words[word][index];
    }

    /** Whether the word matches a pattern by which a sequence goes on. Most do not, and most of those the sieve tells. */
    boolean at(int word, int pattern) {
        if ((sieves[word] & 1L << pattern) == 0) {
            return false;
        }
        char[] entry = words[word];
        int all = entry[WordMemory.told(entry) + WordSearch.KINDS - 1];
        int end = entry.length - last;
        return Arrays.binarySearch(entry, end - all, end, (char) pattern) >= 0;
    }

    /** Whether any word matches a pattern that is telling. */
    boolean anywhere(int pattern) {
        return (telling[pattern >>> 6] & (1L << pattern)) != 0;
    }
}
