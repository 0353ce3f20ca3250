package io.evenkeel.triage.assessment;

import java.util.Arrays;

/** Features hashed into 2^bits places: each place once, with the word in which it first stood. */
final class Places {

    private final int mask;

    /** The places in the order of their hashes, one more than their index; 0 where none is. At most half full. */
    private int[] slots;

    private int[] places;
    private int[] words;
    private int size;

    Places(int bits, int expected) {
        mask = (1 << bits) - 1;
        places = new int[expected + 1];
        words = new int[expected + 1];
        slots = new int[Integer.highestOneBit(2 * expected + 1) * 2];
    }

    /** Whether the place is new. */
    boolean add(int hash, int word) {
        int place = mixed(hash) & mask;
        int slot = slot(place);
        if (slots[slot] != 0) {
            return false;
        }
        if (size == places.length) {
            grow();
            slot = slot(place);
        }
        places[size] = place;
        words[size++] = word;
        slots[slot] = size;
        return true;
    }

    /** Where the place stands or would stand. */
    private int slot(int place) {
        int slot = place & (slots.length - 1);
        while (slots[slot] != 0 && places[slots[slot] - 1] != place) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        places = Arrays.copyOf(places, size * 2);
        words = Arrays.copyOf(words, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(places[i])] = i + 1;
        }
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
