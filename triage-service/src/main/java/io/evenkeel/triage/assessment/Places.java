package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** Features hashed into 2^bits places: each place once, with the word in which it first stood. */
final class Places {

    private final int mask;
    private final long[] seen;
    private int[] places;
    private int[] words;
    private int size;

    Places(int bits, int expected) {
        mask = (1 << bits) - 1;
        seen = new long[(mask >>> 6) + 1];
        places = new int[expected];
        words = new int[expected];
    }

    void add(int hash, int word) {
        int place = mixed(hash) & mask;
        long bit = 1L << place;
        if ((seen[place >>> 6] & bit) != 0) {
            return;
        }
        seen[place >>> 6] |= bit;
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        places[size] = place;
        words[size++] = word;
    }

    /** The bits of a hash stirred, so that its lower ones serve as a place (the multiplier is MurmurHash3's). */
    static int mixed(int hash) {
        int mixed = hash ^ (hash >>> 15);
        mixed *= 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    int size() {
        return size;
    }

    int place(int index) {
        return places[index];
    }

    /** The rows of those places that weigh anything, with their words. */
    Rows in(WeightTable table) {
        int[] rows = new int[size];
        int[] owners = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = table.row(places[i]);
            if (row >= 0) {
                rows[kept] = row;
                owners[kept++] = words[i];
            }
        }
        return new Rows(table, rows, owners, kept);
    }

    /** Rows of a table. */
    record Rows(WeightTable table, int[] rows, int[] words, int size) {

        /** Adds all weights, each counting {@code value}, to the margins. */
        void addTo(float value, float[] margins) {
            table.add(rows, size, value, margins);
        }

        /** Adds what each word gives to one output. */
        void addByWord(int output, float value, float[] sums) {
            for (int i = 0; i < size; i++) {
                sums[words[i]] += value * table.weight(rows[i], output);
            }
        }
    }
}
