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
    private static final short MOST_STARTS = 200;

    private final String language;
    private final List<Rule> rules;
    private final RuleIndex index;
    private final WordSearch words;

    private Lexicon(String language, List<Rule> rules, RuleIndex index, WordSearch words) {
        this.language = language;
        this.rules = List.copyOf(rules);
        this.index = index;
        this.words = words;
    }

    /** Every rule that matches, the concepts of all words, and what was found in each. */
    record Found(List<Match> matches, Concepts concepts, Hits hits) {}

    /** The same for reading alone, remembering words in a memory that all languages share, each with its weights. */
    Lexicon weighing(WordMemory memory, WordWeights weights) {
        int salt = Words.salt(language);
        WordSearch search =
                words.remembering(memory, salt, (tokens, word) -> weights.sums(tokens, word, salt), weights.outputs());
        return new Lexicon(language, List.of(), index.bare(), search);
    }

    /** Reads {@code /lexicon/<language>.lex} and the concepts beside it from the class path. */
    static Lexicon load(String language) {
        List<String> lines = new ArrayList<>(lines("/lexicon/" + language + ".lex"));
        lines.addAll(lines("/lexicon/concepts/" + language + ".lex"));
        return read(language, lines);
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
    static Lexicon read(String language, List<String> lines) {
        Reader reader = new Reader();
        for (int number = 1; number <= lines.size(); number++) {
            try {
                reader.take(lines.get(number - 1).strip());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        RuleIndex index = new RuleIndex(reader.rules, reader.concepts, reader.negations);
        return new Lexicon(language, reader.rules, index, index.words());
    }

    /** Line by line. */
    private static final class Reader {

        private final List<Rule> rules = new ArrayList<>();
        private final List<ConceptPattern> concepts = new ArrayList<>();
        private final Set<String> negations = new HashSet<>();
        private String section = "";

        void take(String line) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']')).strip().replaceAll("\\s+", ":");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                takeEntry(line);
            }
        }

        private void takeEntry(String line) {
            if (section.equals("negation")) {
                Tokens words = Tokens.of(line);
                IntStream.range(0, words.size()).mapToObj(words::word).forEach(negations::add);
            } else if (section.startsWith(ConceptPattern.SECTION)) {
                concepts.add(ConceptPattern.parse(section, line));
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
    }

    String language() {
        return language;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Every rule that matches, at its first matching place; concepts at all places. */
    Found search(Tokens tokens) {
        return new Search(index, Hits.of(tokens, words)).search();
    }

    List<Match> matches(Tokens tokens) {
        return search(tokens).matches();
    }

    /** One text being searched. */
    private static final class Search {

        private final RuleIndex index;
        private final Hits hits;

        /** How often each matcher has begun. */
        private final short[] starts;

        private final List<Match> found = new ArrayList<>();
        private final Concepts concepts = new Concepts();

        Search(RuleIndex index, Hits hits) {
            this.index = index;
            this.hits = hits;
            this.starts = new short[index.size()];
        }

        Found search() {
            int[] anywhere = IntStream.range(index.from(index.any()), index.size())
                    .filter(matcher -> index.possible(matcher, hits))
                    .toArray();
            for (int at = 0; at < hits.size(); at++) {
                for (int i = hits.conceptsFrom(at); i < hits.startsFrom(at); i++) {
                    concepts.add(at, index.concept(hits.number(at, i)));
                }
                for (int i = hits.startsFrom(at); i < hits.startsTo(at); i++) {
                    begin(hits.number(at, i), at);
                }
                for (int matcher : anywhere) {
                    look(matcher, at);
                }
            }
            return new Found(found, concepts, hits);
        }

        private void begin(int pattern, int at) {
            int end = index.from(pattern + 1);
            for (int i = index.from(pattern); i < end; i++) {
                if (index.possible(i, hits)) {
                    look(i, at);
                }
            }
        }

        private void look(int matcher, int at) {
            if (starts[matcher] < MOST_STARTS) {
                starts[matcher]++;
                int last = index.match(matcher, hits, at);
                if (last >= 0) {
                    note(matcher, at, last);
                }
            }
        }

        private void note(int matcher, int at, int last) {
            if (index.isPhrase(matcher)) {
                concepts.add(at, index.conceptOf(matcher));
                return;
            }
            Matcher.OfRule rule = index.rule(matcher);
            if (counts(rule, at, last)) {
                found.add(new Match(rule.rule(), at, last));
                starts[matcher] = MOST_STARTS;
            }
        }

        private boolean counts(Matcher.OfRule matcher, int first, int last) {
            if (matcher.rule().unlessNegated() && negated(first, last)) {
                return false;
            }
            for (Sequence exclusion : matcher.exclusions()) {
                for (int at = Math.max(0, first - Rule.MAX_GAP - 2); at <= last; at++) {
                    if (exclusion.reaches(hits, at, first)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean negated(int first, int last) {
            for (int at = Math.max(0, first - NEGATION_WINDOW); at < last; at++) {
                if (hits.at(at, index.negation())) {
                    return true;
                }
            }
            return false;
        }
    }
}
