package io.evenkeel.triage.assessment;

/**
 * The weights of words: a word's is the sum of those of its places, in quanta of the table, and is remembered. Pairs of words are looked
 * up each time.
 */
final class WordWeights {

    /** 65,536 words of all languages, some 7 MB. */
    private static final int REMEMBERED = 16;

    private final WeightTable table;
    private final WordMemory memory = new WordMemory(REMEMBERED);

    WordWeights(WeightTable table) {
        this.table = table;
    }

    WeightTable table() {
        return table;
    }

    Weighed weigh(Words words) {
        char[][] each = memory.of(
                words.tokens(), words.firsts(), words.size(), words.salt(), (tokens, word) -> sums(words, word));
        return new Weighed(table, words, each, words.pairs().in(table));
    }

    /** A word has at most 48 letters and so fewer than 256 places: the sum of as many bytes fits 16 bits. */
    private char[] sums(Words words, int word) {
        int[] places = words.places(word);
        int kept = 0;
        for (int place : places) {
            int row = table.row(place);
            places[kept] = row;
            kept += row < 0 ? 0 : 1;
        }
        int[] sums = table.sums(places, kept);
        char[] narrow = new char[sums.length];
        for (int i = 0; i < sums.length; i++) {
            narrow[i] = (char) sums[i];
        }
        return narrow;
    }

    /** The words of a text with what each gives to every output, and the rows of their pairs. */
    record Weighed(WeightTable table, Words words, char[][] each, Places.Rows pairs) {

        void addTo(float[] margins) {
            int[] sums = new int[margins.length];
            for (char[] entry : each) {
                int told = WordMemory.told(entry);
                for (int output = 0; output < sums.length; output++) {
                    sums[output] += (short) entry[told + output];
                }
            }
            table.add(sums, words.value(), margins);
            pairs.addTo(words.value(), margins);
        }

        void addByWord(int output, float[] sums) {
            float quantum = table.quantum(output) * words.value();
            for (int i = 0; i < each.length; i++) {
                sums[words.firsts()[i]] += (short) each[i][WordMemory.told(each[i]) + output] * quantum;
            }
            pairs.addByWord(output, words.value(), sums);
        }
    }
}
