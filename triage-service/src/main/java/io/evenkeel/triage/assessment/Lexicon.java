package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Rule.Match;
import io.evenkeel.triage.assessment.RuleIndex.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The readable rules of one language, in the format of {@code lexicon/FORMAT.md}. Finds every rule that matches a text, with the words that
 * it matched; rules are looked up by the start of their first word.
 */
final class Lexicon {

    private static final int NEGATION_WINDOW = 3;

    /** A rule that could have begun so often and never matched is given up: one word again and again must not cost a second. */
    private static final int MOST_STARTS = 200;

    private final List<Rule> rules;
    private final Set<String> negations;
    private final RuleIndex index;

    private Lexicon(List<Rule> rules, Set<String> negations) {
        this.rules = List.copyOf(rules);
        this.negations = Set.copyOf(negations);
        this.index = new RuleIndex(rules);
    }

    /** Reads {@code /lexicon/<language>.lex} from the class path. */
    static Lexicon load(String language) {
        String path = "/lexicon/" + language + ".lex";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + path);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
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
            Tokens.of(line).list().forEach(token -> negations.add(token.word()));
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

    /** Every rule that matches, at its first matching place. */
    List<Match> matches(Tokens tokens) {
        List<Match> found = new ArrayList<>();
        int[] starts = new int[rules.size()];
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            tryAll(index.startingWith(word), tokens, at, starts, found);
            tryAll(index.anywhere(), tokens, at, starts, found);
        }
        return found;
    }

    private void tryAll(List<Entry> entries, Tokens tokens, int at, int[] starts, List<Match> found) {
        for (Entry entry : entries) {
            Rule rule = entry.rule();
            boolean open = starts[entry.number()] < MOST_STARTS;
            if (!open || !rule.words().getFirst().matches(tokens.word(at))) {
                continue;
            }
            starts[entry.number()]++;
            int last = rule.matchFrom(tokens, at);
            if (last >= 0 && counts(rule, tokens, at, last)) {
                found.add(new Match(rule, at, last));
                starts[entry.number()] = MOST_STARTS;
            }
        }
    }

    private boolean counts(Rule rule, Tokens tokens, int first, int last) {
        if (rule.unlessNegated() && negated(tokens, first, last)) {
            return false;
        }
        for (Rule exclusion : rule.exclusions()) {
            for (int at = Math.max(0, first - Rule.MAX_GAP - 2); at <= last; at++) {
                if (exclusion.reaches(tokens, at, first)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean negated(Tokens tokens, int first, int last) {
        for (int at = Math.max(0, first - NEGATION_WINDOW); at < last; at++) {
            if (negations.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }
}
