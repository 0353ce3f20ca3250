package io.evenkeel.triage.assessment;

/** Words in order, with gaps, in the numbers that the automaton gave their patterns. */
record Sequence(int[] words) {

    static final int GAP = -1;
    static final int ANY = -2;

    boolean startsAnywhere() {
        return words[0] == ANY;
    }

    int first() {
        return words[0];
    }

    /** The last pattern that is neither a gap nor any word; of a sequence that starts with a pattern. */
    int last() {
        int at = words.length - 1;
        while (words[at] < 0) {
            at--;
        }
        return words[at];
    }

    /** Whether every word of it is somewhere in the text: most searches end here. */
    boolean possible(Hits hits) {
        for (int word : words) {
            if (word >= 0 && !hits.anywhere(word)) {
                return false;
            }
        }
        return true;
    }

    /** The index of the last word matched when the sequence stands at {@code start}, or -1. */
    int matchFrom(Hits hits, int size, int start) {
        return match(hits, size, start, 0, 0);
    }

    /** Whether the sequence stands at {@code start} and reaches the word {@code reach}. */
    boolean reaches(Hits hits, int size, int start, int reach) {
        return match(hits, size, start, 0, reach) >= 0;
    }

    private int match(Hits hits, int size, int at, int index, int reach) {
        int pattern = words[index];
        boolean atTheEnd = index == words.length - 1;
        if (pattern == GAP) {
            return atTheEnd
                    ? reaching(Math.min(at - 1 + Rule.MAX_GAP, size - 1), reach)
                    : skip(hits, size, at, index, reach);
        }
        if (at >= size || (pattern != ANY && !hits.at(at, pattern))) {
            return -1;
        }
        return atTheEnd ? reaching(at, reach) : match(hits, size, at + 1, index + 1, reach);
    }

    private int skip(Hits hits, int size, int at, int index, int reach) {
        for (int skipped = 0; skipped <= Rule.MAX_GAP; skipped++) {
            int last = match(hits, size, at + skipped, index + 1, reach);
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    private static int reaching(int last, int reach) {
        return last >= reach ? last : -1;
    }
}
