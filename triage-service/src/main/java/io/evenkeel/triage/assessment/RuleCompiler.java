package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.WordPattern.Alternative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives numbers to what a lexicon looks for in a word: first to the concepts, each for all words that name it alone, then to the patterns
 * of sequences.
 */
final class RuleCompiler {

    private final Automaton.Builder builder = new Automaton.Builder();
    private final Map<Integer, Integer> concepts = new HashMap<>();
    private final Map<WordPattern, Integer> numbers = new HashMap<>();
    private final List<Matcher> matchers = new ArrayList<>();
    private final int negation;
    private int patterns;

    RuleCompiler(List<Rule> rules, List<ConceptPattern> named, Set<String> negations) {
        named.stream().filter(ConceptPattern::isOneWord).forEach(this::addWord);
        negation = patterns++;
        negations.forEach(word -> builder.add(' ' + word + ' ', negation));
        rules.forEach(this::add);
        named.stream().filter(pattern -> !pattern.isOneWord()).forEach(this::addPhrase);
    }

    List<Matcher> matchers() {
        return matchers;
    }

    int negation() {
        return negation;
    }

    /** The concepts by their numbers. */
    int[] concepts() {
        int[] byNumber = new int[concepts.size()];
        concepts.forEach((concept, number) -> byNumber[number] = concept);
        return byNumber;
    }

    WordSearch search() {
        byte[] kinds = new byte[patterns];
        Arrays.fill(kinds, 0, concepts.size(), WordSearch.CONCEPT);
        kinds[negation] |= WordSearch.ASKED;
        for (Matcher matcher : matchers) {
            kinds[matcher.words().telling()] |= WordSearch.TELLING;
            if (matcher.words().first() >= 0) {
                kinds[matcher.words().first()] |= WordSearch.STARTING;
            }
            mark(kinds, matcher.words().words(), 1);
            if (matcher instanceof Matcher.OfRule rule) {
                rule.exclusions().forEach(exclusion -> mark(kinds, exclusion.words(), 0));
            }
        }
        return new WordSearch(builder.build(), kinds);
    }

    /** That a word is the first of a sequence is known where the sequence is looked for, so only the others are asked for. */
    private static void mark(byte[] kinds, int[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (words[i] >= 0) {
                kinds[words[i]] |= WordSearch.ASKED;
            }
        }
    }

    private void addWord(ConceptPattern pattern) {
        look(pattern.words().getFirst(), concepts.computeIfAbsent(pattern.concept(), concept -> patterns++));
    }

    private void addPhrase(ConceptPattern pattern) {
        matchers.add(new Matcher.OfPhrase(sequence(pattern.words()), pattern.concept()));
    }

    private void add(Rule rule) {
        List<Sequence> exclusions = rule.exclusions().stream()
                .map(exclusion -> sequence(exclusion.words()))
                .toList();
        matchers.add(new Matcher.OfRule(sequence(rule.words()), rule, exclusions));
    }

    private Sequence sequence(List<WordPattern> words) {
        int[] numbered = words.stream().mapToInt(this::number).toArray();
        int telling = 0;
        for (int i = 1; i < numbered.length; i++) {
            boolean tellsMore =
                    telling == 0 || words.get(i).letters() > words.get(telling).letters();
            telling = numbered[i] >= 0 && tellsMore ? i : telling;
        }
        if (numbered[telling] < 0) {
            throw new IllegalArgumentException("a rule of no word: " + words);
        }
        return new Sequence(numbered, numbered[telling]);
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
