package io.evenkeel.triage.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Finds thousands of beginnings, ends and parts of words in one pass (Aho and Corasick, "Efficient string matching", 1975), so that the
 * time a text takes does not grow with the lexicon. Works on folded letters with a space on either side of each word.
 */
final class Automaton {

    static final int START = 0;

    private static final int[] NOTHING = {};
    private static final int DIGITS_AT = 27;
    private static final int UNKNOWN = 37;
    private static final int SYMBOLS = 38;
    private static final byte[] SYMBOL = symbols();

    private final char[] next;
    private final int[][] outputs;

    private Automaton(char[] next, int[][] outputs) {
        this.next = next;
        this.outputs = outputs;
    }

    int step(int state, char letter) {
        return next[state * SYMBOLS + symbol(letter)];
    }

    /** The numbers of the strings that end where the state was reached. */
    int[] outputs(int state) {
        return outputs[state];
    }

    private static int symbol(char letter) {
        return letter < SYMBOL.length ? SYMBOL[letter] : UNKNOWN;
    }

    private static byte[] symbols() {
        byte[] symbols = new byte[128];
        Arrays.fill(symbols, (byte) UNKNOWN);
        symbols[' '] = 0;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            symbols[letter] = (byte) (letter - 'a' + 1);
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            symbols[digit] = (byte) (digit - '0' + DIGITS_AT);
        }
        return symbols;
    }

    /** A trie that grows, until it is made into an automaton. */
    static final class Builder {

        private char[] next = new char[SYMBOLS * 1024];
        private final List<int[]> outputs = new ArrayList<>(List.of(NOTHING));

        void add(String text, int number) {
            int state = START;
            for (int i = 0; i < text.length(); i++) {
                int symbol = symbol(text.charAt(i));
                if (symbol == UNKNOWN) {
                    throw new IllegalArgumentException("not a letter that texts are folded to: " + text);
                }
                state = child(state, symbol);
            }
            outputs.set(state, with(outputs.get(state), new int[] {number}));
        }

        Automaton build() {
            int[] fail = new int[outputs.size()];
            Queue<Integer> queue = new ArrayDeque<>();
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                if (next[symbol] != START) {
                    queue.add((int) next[symbol]);
                }
            }
            while (!queue.isEmpty()) {
                int state = queue.remove();
                outputs.set(state, with(outputs.get(state), outputs.get(fail[state])));
                for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                    int at = state * SYMBOLS + symbol;
                    char fallBack = next[fail[state] * SYMBOLS + symbol];
                    if (next[at] == START) {
                        next[at] = fallBack;
                    } else {
                        fail[next[at]] = fallBack;
                        queue.add((int) next[at]);
                    }
                }
            }
            return new Automaton(Arrays.copyOf(next, outputs.size() * SYMBOLS), outputs.toArray(int[][]::new));
        }

        private int child(int state, int symbol) {
            int at = state * SYMBOLS + symbol;
            if (next[at] == START) {
                int made = outputs.size();
                if (made > Character.MAX_VALUE) {
                    throw new IllegalArgumentException("a lexicon may have " + (int) Character.MAX_VALUE + " states");
                }
                if ((made + 1) * SYMBOLS > next.length) {
                    next = Arrays.copyOf(next, next.length * 2);
                }
                outputs.add(NOTHING);
                next[at] = (char) made;
            }
            return next[at];
        }

        /** Without streams and sets: this runs once for each of some fifty thousand states. */
        private static int[] with(int[] some, int[] more) {
            if (more.length == 0 || some.length == 0) {
                return some.length == 0 ? more : some;
            }
            int[] both = Arrays.copyOf(some, some.length + more.length);
            int size = some.length;
            for (int number : more) {
                if (!contains(some, number)) {
                    both[size++] = number;
                }
            }
            return Arrays.copyOf(both, size);
        }

        private static boolean contains(int[] numbers, int wanted) {
            for (int number : numbers) {
                if (number == wanted) {
                    return true;
                }
            }
            return false;
        }
    }
}
