package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** What a lexicon finds in each word of a text; all by the entries of {@link WordSearch}. */
final class Hits {

    private final char[][] words;
    private final long[] telling;

    private Hits(char[][] words, int numbers) {
        this.words = words;
        this.telling = new long[(numbers + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            tell(word);
        }
    }

    static Hits of(Tokens tokens, WordSearch search) {
        return new Hits(search.of(tokens), search.numbers());
    }

    private void tell(int word) {
        char[] entry = words[word];
        int told = WordMemory.told(entry);
        int from = startsTo(word);
        for (int i = from; i < from + entry[told + 2]; i++) {
            telling[entry[i] >>> 6] |= 1L << entry[i];
        }
    }

    /** The number of words. */
    int size() {
        return words.length;
    }

    /** Where the word's concepts begin among its numbers. */
    int conceptsFrom(int word) {
        return WordMemory.told(words[word]) + WordSearch.KINDS;
    }

    /** Where they end, exclusive, and the starting patterns begin. */
    int startsFrom(int word) {
        int told = WordMemory.told(words[word]);
        return told + WordSearch.KINDS + words[word][told];
    }

    /** Where the starting patterns end, exclusive. */
    int startsTo(int word) {
        int told = WordMemory.told(words[word]);
        return told + WordSearch.KINDS + words[word][told] + words[word][told + 1];
    }

    /** The number of a concept or pattern. */
    int number(int word, int index) {
        return words[word][index];
    }

    /** Whether the word matches the pattern. */
    boolean at(int word, int pattern) {
        char[] entry = words[word];
        int all = entry[WordMemory.told(entry) + WordSearch.KINDS - 1];
        return Arrays.binarySearch(entry, entry.length - all, entry.length, (char) pattern) >= 0;
    }

    /** Whether any word matches a pattern that is telling. */
    boolean anywhere(int pattern) {
        return (telling[pattern >>> 6] & (1L << pattern)) != 0;
    }
}
