package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Rule.Match;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The readable rules of one language, in the format of {@code lexicon/FORMAT.md}. Finds every rule that matches a text, with the words that
 * it matched; a rule is tried only where the words that it needs are in the text.
 */
final class Lexicon {

    private static final int NEGATION_WINDOW = 3;

    /** A rule that could have begun so often is given up: one word again and again must not cost a second. */
    private static final int MOST_STARTS = 200;

    private final List<Rule> rules;
    private final RuleIndex index;

    private Lexicon(List<Rule> rules, Set<String> negations) {
        this.rules = List.copyOf(rules);
        this.index = new RuleIndex(rules, negations);
    }

    /** Every rule that matches, and the concepts of all words. */
    record Found(List<Match> matches, Concepts concepts) {}

    /** Reads {@code /lexicon/<language>.lex} and the concepts beside it from the class path. */
    static Lexicon load(String language) {
        List<String> lines = new ArrayList<>(lines("/lexicon/" + language + ".lex"));
        lines.addAll(lines("/lexicon/concepts/" + language + ".lex"));
        return read(lines);
    }

    private static List<String> lines(String path) {
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    /** @throws IllegalArgumentException with the line's number when a line is not of the format */
    static Lexicon read(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        Set<String> negations = new HashSet<>();
        String section = "";
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            try {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']')).strip().replaceAll("\\s+", ":");
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    take(line, section, rules, negations);
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return new Lexicon(rules, negations);
    }

    private static void take(String line, String section, List<Rule> rules, Set<String> negations) {
        if (section.equals("negation")) {
            Tokens words = Tokens.of(line);
            IntStream.range(0, words.size()).mapToObj(words::word).forEach(negations::add);
        } else if (line.startsWith("! ")) {
            rules.getLast()
                    .exclusions()
                    .add(Rule.parse(section, line.substring(2).strip()));
        } else if (line.startsWith("+ ")) {
            rules.getLast().examples().add(line.substring(2).strip());
        } else if (line.startsWith("- ")) {
            rules.getLast().counterExamples().add(line.substring(2).strip());
        } else {
            rules.add(Rule.parse(section, line));
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** Every rule that matches, at its first matching place; concepts at all places. */
    Found search(Tokens tokens) {
        return new Search(tokens.size(), index.hits(tokens), rules.size()).search(index);
    }

    List<Match> matches(Tokens tokens) {
        return search(tokens).matches();
    }

    /** One text being searched. */
    private static final class Search {

        private final int size;
        private final Hits hits;
        private final int[] starts;
        private final List<Match> found = new ArrayList<>();
        private final Concepts concepts = new Concepts();

        Search(int size, Hits hits, int rules) {
            this.size = size;
            this.hits = hits;
            this.starts = new int[rules];
        }

        Found search(RuleIndex index) {
            for (int at = 0; at < size; at++) {
                for (int i = hits.from(at); i < hits.to(at); i++) {
                    int pattern = hits.pattern(i);
                    int end = index.from(pattern + 1);
                    for (int rule = index.from(pattern); rule < end; rule++) {
                        if (hits.anywhere(index.needs(rule))) {
                            tryRule(index.starting(rule), at);
                        }
                    }
                }
                for (RuleMatcher matcher : index.anywhere()) {
                    tryRule(matcher, at);
                }
            }
            return new Found(found, concepts);
        }

        private void tryRule(RuleMatcher matcher, int at) {
            int number = matcher.number();
            if (starts[number] >= MOST_STARTS) {
                return;
            }
            if (!matcher.possible(hits)) {
                starts[number] = MOST_STARTS;
                return;
            }
            starts[number]++;
            int last = matcher.matchFrom(hits, size, at);
            if (last >= 0 && matcher.concept() != 0) {
                concepts.add(at, matcher.concept());
            } else if (last >= 0 && counts(matcher, at, last)) {
                found.add(new Match(matcher.rule(), at, last));
                starts[number] = MOST_STARTS;
            }
        }

        private boolean counts(RuleMatcher matcher, int first, int last) {
            if (matcher.rule().unlessNegated() && negated(first, last)) {
                return false;
            }
            for (RuleMatcher exclusion : matcher.exclusions()) {
                for (int at = Math.max(0, first - Rule.MAX_GAP - 2); at <= last; at++) {
                    if (exclusion.reaches(hits, size, at, first)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean negated(int first, int last) {
            for (int at = Math.max(0, first - NEGATION_WINDOW); at < last; at++) {
                if (hits.at(at, RuleIndex.NEGATION)) {
                    return true;
                }
            }
            return false;
        }
    }
}
