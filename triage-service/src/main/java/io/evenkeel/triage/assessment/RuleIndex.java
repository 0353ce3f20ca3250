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
 * The rules of a lexicon by the pattern of their first word, and the automaton that finds the patterns. With each rule stands another
 * pattern that it needs, so that most rules are put aside without a look at them.
 */
final class RuleIndex {

    /** The pattern of the words that negate. */
    static final int NEGATION = 0;

    private static final String CONCEPT = "concept:";

    private final Automaton automaton;
    private final int[] from;
    private final RuleMatcher[] starting;
    private final int[] needs;
    private final RuleMatcher[] anywhere;

    RuleIndex(List<Rule> rules, Set<String> negations) {
        Compiler compiler = new Compiler();
        compiler.numbers.put(new WordPattern(List.of(), false), NEGATION);
        negations.forEach(word -> compiler.builder.add(' ' + word + ' ', NEGATION));
        List<RuleMatcher> matchers = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            matchers.add(compiler.matcher(rules.get(number), number));
        }
        automaton = compiler.builder.build();
        anywhere = matchers.stream().filter(RuleMatcher::startsAnywhere).toArray(RuleMatcher[]::new);
        starting = matchers.stream()
                .filter(matcher -> !matcher.startsAnywhere())
                .sorted(Comparator.comparingInt(RuleMatcher::first))
                .toArray(RuleMatcher[]::new);
        needs = Arrays.stream(starting).mapToInt(RuleMatcher::last).toArray();
        from = new int[compiler.numbers.size() + 1];
        for (RuleMatcher matcher : starting) {
            from[matcher.first() + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
    }

    Hits hits(Tokens tokens) {
        return Hits.of(tokens, automaton, from.length - 1);
    }

    /** Where the rules whose first word is of that pattern begin; they end where those of the next begin. */
    int from(int pattern) {
        return from[pattern];
    }

    RuleMatcher starting(int index) {
        return starting[index];
    }

    /** A pattern that the rule needs somewhere in the text. */
    int needs(int index) {
        return needs[index];
    }

    /** The rules that any word may begin. */
    RuleMatcher[] anywhere() {
        return anywhere;
    }

    private static final class Compiler {

        private final Automaton.Builder builder = new Automaton.Builder();
        private final Map<WordPattern, Integer> numbers = new HashMap<>();

        RuleMatcher matcher(Rule rule, int number) {
            int[] words = rule.words().stream().mapToInt(this::number).toArray();
            List<RuleMatcher> exclusions = rule.exclusions().stream()
                    .map(exclusion -> matcher(exclusion, number))
                    .toList();
            int concept = rule.label().startsWith(CONCEPT) ? Concepts.number(rule.label()) : 0;
            return new RuleMatcher(rule, number, concept, words, exclusions);
        }

        private int number(WordPattern pattern) {
            if (pattern.gap()) {
                return RuleMatcher.GAP;
            }
            if (pattern.any()) {
                return RuleMatcher.ANY;
            }
            Integer known = numbers.get(pattern);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(pattern, number);
            for (Alternative alternative : pattern.alternatives()) {
                builder.add(alternative.written(), number);
            }
            return number;
        }
    }
}
