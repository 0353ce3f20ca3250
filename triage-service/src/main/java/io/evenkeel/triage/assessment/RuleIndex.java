package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.WordPattern.Alternative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a lexicon looks for, by the pattern of its first word, and the automaton that finds the patterns. With each stands another pattern
 * that it needs, so that most are put aside without a look at them. All words that name one concept alone share one pattern.
 */
final class RuleIndex {

    /** The pattern of the words that negate. */
    static final int NEGATION = 0;

    private final WordPatterns words;
    private final int[] concepts;
    private final int[] from;
    private final Matcher[] starting;
    private final int[] needs;
    private final Matcher[] anywhere;

    RuleIndex(List<Rule> rules, List<ConceptPattern> patterns, Set<String> negations) {
        Compiler compiler = new Compiler();
        negations.forEach(word -> compiler.builder.add(' ' + word + ' ', NEGATION));
        rules.forEach(compiler::add);
        patterns.forEach(compiler::add);
        words = new WordPatterns(compiler.builder.build());
        concepts = compiler.conceptsByPattern();
        anywhere = compiler.matchers.stream()
                .filter(matcher -> matcher.words().startsAnywhere())
                .toArray(Matcher[]::new);
        starting = compiler.matchers.stream()
                .filter(matcher -> !matcher.words().startsAnywhere())
                .sorted(Comparator.comparingInt(matcher -> matcher.words().first()))
                .toArray(Matcher[]::new);
        needs = Arrays.stream(starting)
                .mapToInt(matcher -> matcher.words().last())
                .toArray();
        from = new int[compiler.patterns + 1];
        for (Matcher matcher : starting) {
            from[matcher.words().first() + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
    }

    /** The number of matchers. */
    int size() {
        return starting.length + anywhere.length;
    }

    Hits hits(Tokens tokens) {
        return Hits.of(tokens, words, concepts.length);
    }

    /** The concept that the pattern names by itself; 0 for none. */
    int concept(int pattern) {
        return concepts[pattern];
    }

    /** Where the matchers whose first word is of that pattern begin; they end where those of the next begin. */
    int from(int pattern) {
        return from[pattern];
    }

    Matcher starting(int index) {
        return starting[index];
    }

    /** A pattern that the matcher needs somewhere in the text. */
    int needs(int index) {
        return needs[index];
    }

    /** Those that any word may begin. */
    Matcher[] anywhere() {
        return anywhere;
    }

    private static final class Compiler {

        private final Automaton.Builder builder = new Automaton.Builder();
        private final Map<WordPattern, Integer> numbers = new HashMap<>();
        private final Map<Integer, Integer> conceptPatterns = new HashMap<>();
        private final List<Matcher> matchers = new ArrayList<>();
        private int patterns = NEGATION + 1;

        void add(Rule rule) {
            List<Sequence> exclusions = rule.exclusions().stream()
                    .map(exclusion -> sequence(exclusion.words()))
                    .toList();
            matchers.add(new Matcher.OfRule(matchers.size(), sequence(rule.words()), rule, exclusions));
        }

        void add(ConceptPattern pattern) {
            if (pattern.isOneWord()) {
                int number = conceptPatterns.computeIfAbsent(pattern.concept(), concept -> patterns++);
                look(pattern.words().getFirst(), number);
            } else {
                matchers.add(new Matcher.OfPhrase(matchers.size(), sequence(pattern.words()), pattern.concept()));
            }
        }

        int[] conceptsByPattern() {
            int[] concepts = new int[patterns];
            conceptPatterns.forEach((concept, pattern) -> concepts[pattern] = concept);
            return concepts;
        }

        private Sequence sequence(List<WordPattern> words) {
            return new Sequence(words.stream().mapToInt(this::number).toArray());
        }

        private int number(WordPattern pattern) {
            if (pattern.gap()) {
                return Sequence.GAP;
            }
            if (pattern.any()) {
                return Sequence.ANY;
            }
            Integer known = numbers.get(pattern);
            if (known != null) {
                return known;
            }
            int number = patterns++;
            numbers.put(pattern, number);
            look(pattern, number);
            return number;
        }

        private void look(WordPattern pattern, int number) {
            for (Alternative alternative : pattern.alternatives()) {
                builder.add(alternative.written(), number);
            }
        }
    }
}
