package io.evenkeel.triage.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a lexicon: words in order, with gaps, what it is evidence for and how much. At most twelve words and gaps of at most four,
 * so that one starting place costs a bounded number of steps. {@code signal} is the index of the label, {@code place} where the rule's own
 * weight stands.
 */
record Rule(
        String label,
        String written,
        List<WordPattern> words,
        int weight,
        boolean unlessNegated,
        int signal,
        int place,
        List<Rule> exclusions,
        List<String> examples,
        List<String> counterExamples) {

    static final int MAX_GAP = 4;
    private static final int MAX_WORDS = 12;

    /** Words from {@code first} inclusive to {@code last} inclusive. */
    record Match(Rule rule, int first, int last) {}

    /** What reading needs of it, without the words and examples that it was made from: they take more memory than all else. */
    Rule bare() {
        return new Rule(label, "", List.of(), weight, unlessNegated, signal, place, List.of(), List.of(), List.of());
    }

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
                Signals.index(label),
                Signals.place(label, body),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** @throws IllegalArgumentException when the words are not a rule */
    static List<WordPattern> words(String body) {
        List<WordPattern> words = new ArrayList<>();
        for (String part : body.replace('\t', ' ').split(" ", -1)) {
            if (!part.isEmpty()) {
                words.add(WordPattern.parse(part));
            }
        }
        boolean wellFormed = !words.getFirst().gap() && words.size() <= MAX_WORDS;
        if (!wellFormed) {
            throw new IllegalArgumentException("a rule starts with a word and has at most " + MAX_WORDS + ": " + body);
        }
        return List.copyOf(words);
    }
}
