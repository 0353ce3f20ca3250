package io.evenkeel.triage.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a lexicon: words in order, with gaps, what it is evidence for and how much. At most twelve words and gaps of at most four,
 * so that one starting place costs a bounded number of steps.
 */
record Rule(
        String label,
        String written,
        List<WordPattern> words,
        int weight,
        boolean unlessNegated,
        List<Rule> exclusions,
        List<String> examples,
        List<String> counterExamples) {

    static final int MAX_GAP = 4;
    private static final int MAX_WORDS = 12;

    /** Words from {@code first} inclusive to {@code last} inclusive. */
    record Match(Rule rule, int first, int last) {}

    static Rule parse(String label, String line) {
        String body = line;
        boolean unlessNegated = body.endsWith("!neg");
        if (unlessNegated) {
            body = body.substring(0, body.length() - "!neg".length()).strip();
        }
        int weight = 1;
        int equals = body.lastIndexOf('=');
        if (equals > 0) {
            weight = Integer.parseInt(body.substring(equals + 1).strip());
            body = body.substring(0, equals).strip();
        }
        return new Rule(
                label,
                body,
                words(body),
                weight,
                unlessNegated,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static List<WordPattern> words(String body) {
        List<WordPattern> words = new ArrayList<>();
        for (String part : body.split("\\s+", -1)) {
            words.add(WordPattern.parse(part));
        }
        boolean wellFormed = !words.getFirst().gap() && words.size() <= MAX_WORDS;
        if (!wellFormed) {
            throw new IllegalArgumentException("a rule starts with a word and has at most " + MAX_WORDS + ": " + body);
        }
        return List.copyOf(words);
    }

    /** The index of the last word matched when the rule matches from {@code start}, or -1. */
    int matchFrom(Tokens tokens, int start) {
        return match(tokens, start, 0, 0);
    }

    /** Whether the rule matches from {@code start} and reaches the word {@code reach}. */
    boolean reaches(Tokens tokens, int start, int reach) {
        return match(tokens, start, 0, reach) >= 0;
    }

    private int match(Tokens tokens, int at, int wordIndex, int reach) {
        WordPattern pattern = words.get(wordIndex);
        boolean atTheEnd = wordIndex == words.size() - 1;
        if (pattern.gap()) {
            return atTheEnd
                    ? reaching(Math.min(at - 1 + MAX_GAP, tokens.size() - 1), reach)
                    : skip(tokens, at, wordIndex, reach);
        }
        if (at >= tokens.size() || !pattern.matches(tokens.word(at))) {
            return -1;
        }
        return atTheEnd ? reaching(at, reach) : match(tokens, at + 1, wordIndex + 1, reach);
    }

    private int skip(Tokens tokens, int at, int wordIndex, int reach) {
        for (int skipped = 0; skipped <= MAX_GAP; skipped++) {
            int last = match(tokens, at + skipped, wordIndex + 1, reach);
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
