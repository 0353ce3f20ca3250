package io.evenkeel.triage.assessment;

/**
 * Words in order, with gaps, in the numbers of their patterns. {@code telling} is the pattern after the first that the fewest words match:
 * most searches end with it missing in the text.
 */
record Sequence(int[] words, int telling) {

    static final int GAP = -1;
    static final int ANY = -2;

    int first() {
        return words[0];
    }

    /** Whether the sequence stands at {@code start} and reaches the word {@code reach}. */
    boolean reaches(Hits hits, int start, int reach) {
        return match(words, 0, words.length, hits, start, reach) >= 0;
    }

    /**
     * The index of the last word matched when the sequence from {@code from} to {@code to} of {@code code} stands at {@code at} and reaches
     * the word {@code reach}; else -1.
     */
    static int match(int[] code, int from, int to, Hits hits, int at, int reach) {
        int pattern = code[from];
        boolean atTheEnd = from == to - 1;
        if (pattern == GAP) {
            return atTheEnd
                    ? reaching(Math.min(at - 1 + Rule.MAX_GAP, hits.size() - 1), reach)
                    : skip(code, from, to, hits, at, reach);
        }
        if (at >= hits.size() || (pattern != ANY && !hits.at(at, pattern))) {
            return -1;
        }
        return atTheEnd ? reaching(at, reach) : match(code, from + 1, to, hits, at + 1, reach);
    }

    private static int skip(int[] code, int from, int to, Hits hits, int at, int reach) {
        for (int skipped = 0; skipped <= Rule.MAX_GAP; skipped++) {
            int last = match(code, from + 1, to, hits, at + skipped, reach);
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
