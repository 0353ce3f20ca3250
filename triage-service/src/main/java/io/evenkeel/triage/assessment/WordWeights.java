package io.evenkeel.triage.assessment;

/**
 * The weights of words: a word's is the sum of those of its places, in quanta of the table, and is remembered. Pairs of words are looked
 * up each time.
 */
final class WordWeights {

    /** 32,768 words of all languages: those that make up nine tenths of complaints, and some 5 MB. */
    private static final int REMEMBERED = 15;

    private final WeightTable table;
    private final WordMemory<short[]> memory = new WordMemory<>(REMEMBERED);

    WordWeights(WeightTable table) {
        this.table = table;
    }

    WeightTable table() {
        return table;
    }

    Weighed weigh(Words words) {
        short[][] each = new short[words.size()][];
        for (int i = 0; i < each.length; i++) {
            int index = i;
            each[i] = memory.of(words.tokens(), words.first(i), words.hash(i), (tokens, word) -> sums(words, index));
        }
        return new Weighed(table, words, each, words.pairs().in(table));
    }

    /** A word has at most 48 letters and so fewer than 256 places: the sum of as many bytes fits. */
    private short[] sums(Words words, int index) {
        int[] places = words.places(index);
        int kept = 0;
        for (int place : places) {
            int row = table.row(place);
            places[kept] = row;
            kept += row < 0 ? 0 : 1;
        }
        int[] sums = table.sums(places, kept);
        short[] narrow = new short[sums.length];
        for (int i = 0; i < sums.length; i++) {
            narrow[i] = (short) sums[i];
        }
        return narrow;
    }

    /** The words of a text with what each gives to every output, and the rows of their pairs. */
    record Weighed(WeightTable table, Words words, short[][] each, Places.Rows pairs) {

        void addTo(float[] margins) {
            int[] sums = new int[margins.length];
            for (short[] word : each) {
                for (int output = 0; output < sums.length; output++) {
                    sums[output] += word[output];
                }
            }
            table.add(sums, words.value(), margins);
            pairs.addTo(words.value(), margins);
        }

        void addByWord(int output, float[] sums) {
            float quantum = table.quantum(output) * words.value();
            for (int i = 0; i < each.length; i++) {
                sums[words.first(i)] += each[i][output] * quantum;
            }
            pairs.addByWord(output, words.value(), sums);
        }
    }
}
