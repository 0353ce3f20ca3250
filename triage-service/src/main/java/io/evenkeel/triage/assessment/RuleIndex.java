package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.WordPattern.Alternative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules by the first letters of the words that they may start with, so that a word meets only the few rules it could begin. */
final class RuleIndex {

    private static final int PREFIX = 3;

    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final List<Entry> anywhere = new ArrayList<>();

    /** A rule and its number within the lexicon. */
    record Entry(Rule rule, int number) {}

    RuleIndex(List<Rule> rules) {
        for (int number = 0; number < rules.size(); number++) {
            add(new Entry(rules.get(number), number));
        }
    }

    /** The rules whose first word starts as that word does. */
    List<Entry> startingWith(String word) {
        return byPrefix.getOrDefault(prefix(word), List.of());
    }

    /** The rules that any word may begin. */
    List<Entry> anywhere() {
        return anywhere;
    }

    private void add(Entry entry) {
        for (Alternative alternative : entry.rule().words().getFirst().alternatives()) {
            boolean open = alternative.openStart()
                    || (alternative.openEnd() && alternative.text().length() < PREFIX);
            List<Entry> entries =
                    open ? anywhere : byPrefix.computeIfAbsent(prefix(alternative.text()), key -> new ArrayList<>());
            if (entries.isEmpty() || entries.getLast().number() != entry.number()) {
                entries.add(entry);
            }
        }
    }

    private static String prefix(String word) {
        return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
    }
}
