package io.evenkeel.triage.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a lexicon looks for, by the pattern of its first word. With each stands the pattern that tells most, so that nearly all are put
 * aside without a look at them; their sequences lie in one array, in the order in which they are looked at.
 */
final class RuleIndex {

    private final WordSearch words;
    private final int[] concepts;
    private final int negation;
    private final int any;
    private final Matcher[] matchers;
    private final boolean[] phrases;
    private final int[] phraseConcepts;
    private final int[] telling;
    private final int[] code;
    private final int[] codeFrom;
    private final int[] from;

    RuleIndex(List<Rule> rules, List<ConceptPattern> patterns, Set<String> negations) {
        RuleCompiler compiler = new RuleCompiler(rules, patterns, negations);
        words = compiler.search();
        concepts = compiler.concepts();
        negation = compiler.negation();
        any = words.numbers();
        matchers = compiler.matchers().stream()
                .sorted(Comparator.comparingInt(this::first))
                .toArray(Matcher[]::new);
        phrases = new boolean[matchers.length];
        phraseConcepts = new int[matchers.length];
        for (int i = 0; i < matchers.length; i++) {
            if (matchers[i] instanceof Matcher.OfPhrase phrase) {
                phrases[i] = true;
                phraseConcepts[i] = phrase.concept();
            }
        }
        telling = Arrays.stream(matchers)
                .mapToInt(matcher -> matcher.words().telling())
                .toArray();
        code = Arrays.stream(matchers)
                .flatMapToInt(matcher -> Arrays.stream(matcher.words().words()))
                .toArray();
        codeFrom = new int[matchers.length + 1];
        from = new int[any + 2];
        for (int i = 0; i < matchers.length; i++) {
            codeFrom[i + 1] = codeFrom[i] + matchers[i].words().words().length;
            from[first(matchers[i]) + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
    }

    /** Matchers that any word may begin come last. */
    private int first(Matcher matcher) {
        return matcher.words().first() == Sequence.ANY ? any : matcher.words().first();
    }

    /** The number of matchers. */
    int size() {
        return matchers.length;
    }

    /** The same for reading alone: rules forget what they were made from. */
    RuleIndex bare() {
        Matcher[] bare = new Matcher[matchers.length];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = matchers[i] instanceof Matcher.OfRule rule
                    ? new Matcher.OfRule(rule.words(), rule.rule().bare(), rule.exclusions())
                    : matchers[i];
        }
        return new RuleIndex(this, bare);
    }

    private RuleIndex(RuleIndex other, Matcher[] matchers) {
        this.matchers = matchers;
        words = other.words;
        concepts = other.concepts;
        negation = other.negation;
        any = other.any;
        phrases = other.phrases;
        phraseConcepts = other.phraseConcepts;
        telling = other.telling;
        code = other.code;
        codeFrom = other.codeFrom;
        from = other.from;
    }

    /** What finds the numbers in words. */
    WordSearch words() {
        return words;
    }

    /** The concept of that number. */
    int concept(int number) {
        return concepts[number];
    }

    /** The pattern of the words that negate. */
    int negation() {
        return negation;
    }

    /** Stands for a first pattern that any word matches. */
    int any() {
        return any;
    }

    /** Where the matchers whose first word is of that pattern begin; they end where those of the next begin. */
    int from(int pattern) {
        return from[pattern];
    }

    /** Whether the text has the word that tells most of a matcher. */
    boolean possible(int index, Hits hits) {
        return hits.anywhere(telling[index]);
    }

    /** The index of the last word when the matcher's words stand at {@code at}, the first of which is known to; or -1. */
    int match(int index, Hits hits, int at) {
        int second = codeFrom[index] + 1;
        int end = codeFrom[index + 1];
        return second == end ? at : Sequence.match(code, second, end, hits, at + 1, 0);
    }

    /** Whether the matcher names a concept, in place of being a rule. */
    boolean isPhrase(int index) {
        return phrases[index];
    }

    /** The concept that a phrase names. */
    int conceptOf(int index) {
        return phraseConcepts[index];
    }

    Matcher.OfRule rule(int index) {
        return (Matcher.OfRule) matchers[index];
    }
}
