package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.WordPattern.Alternative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules by the first letters of the words that they may start with, so that a word meets only the few rules it could begin. */
final class RuleIndex {

    private static final int PREFIX = 3;

    private final Map<String, List<Rule>> byPrefix = new HashMap<>();
    private final List<Rule> anywhere;

    RuleIndex(List<Rule> rules) {
        Set<Rule> open = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (Alternative alternative : rule.words().getFirst().alternatives()) {
                if (alternative.openStart()
                        || (alternative.openEnd() && alternative.text().length() < PREFIX)) {
                    open.add(rule);
                } else {
                    add(prefix(alternative.text()), rule);
                }
            }
        }
        anywhere = List.copyOf(open);
    }

    /** The rules that may begin with that word, without order. */
    Iterable<Rule> startingWith(String word) {
        List<Rule> close = byPrefix.getOrDefault(prefix(word), List.of());
        if (anywhere.isEmpty()) {
            return close;
        }
        List<Rule> all = new ArrayList<>(close.size() + anywhere.size());
        all.addAll(close);
        all.addAll(anywhere);
        return all;
    }

    private void add(String prefix, Rule rule) {
        List<Rule> rules = byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>());
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    private static String prefix(String word) {
        return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
    }
}
