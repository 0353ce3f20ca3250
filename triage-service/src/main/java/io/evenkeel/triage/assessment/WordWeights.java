package io.evenkeel.triage.assessment;

/**
 * The weights of words: a word's is the sum of those of its places, in quanta of the table. Remembered with what the lexicon finds in the
 * word, so that one look serves both; pairs of words are looked up each time.
 */
record WordWeights(WeightTable table) {

    int outputs() {
        return table.outputs();
    }

    /** With the sums of each word where the entries of {@code hits} tell them, else worked out. */
    Weighed weigh(Words words, Hits hits) {
        char[][] each = new char[words.size()][];
        for (int i = 0; i < each.length; i++) {
            int word = words.firsts()[i];
            each[i] = hits.last() == 0 ? entry(words, word) : hits.entry(word);
        }
        return new Weighed(table, words, each, words.pairs().in(table));
    }

    private char[] entry(Words words, int word) {
        return WordMemory.entry(words.tokens(), word, words.salt(), sums(words.tokens(), word, words.salt()));
    }

    /** A word has at most 48 letters and so fewer than 256 places: the sum of as many bytes fits 16 bits. */
    char[] sums(Tokens tokens, int word, int salt) {
        int[] places = Words.places(tokens, word, salt);
        int kept = 0;
        for (int place : places) {
            int row = table.row(place);
            places[kept] = row;
            kept += row < 0 ? 0 : 1;
        }
        int[] sums = table.sums(places, kept);
        char[] narrow = new char[outputs()];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (char) sums[i];
        }
        return narrow;
    }

    /** The words of a text with what each gives to every output, and the rows of their pairs. */
    record Weighed(WeightTable table, Words words, char[][] each, Places.Rows pairs) {

        void addTo(float[] margins) {
            int[] sums = new int[margins.length];
            for (char[] entry : each) {
                int from = entry.length - sums.length;
                for (int output = 0; output < sums.length; output++) {
                    sums[output] += (short) entry[from + output];
                }
            }
            table.add(sums, words.value(), margins);
            pairs.addTo(words.value(), margins);
        }

        void addByWord(int output, float[] sums) {
            float quantum = table.quantum(output) * words.value();
            for (int i = 0; i < each.length; i++) {
                int from = each[i].length - table.outputs();
                sums[words.firsts()[i]] += (short) each[i][from + output] * quantum;
            }
            pairs.addByWord(output, words.value(), sums);
        }
    }
}
