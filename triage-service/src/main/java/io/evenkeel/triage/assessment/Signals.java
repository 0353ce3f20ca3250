package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Rule.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules of a lexicon say of a text: which matched, and the summed weights by label. */
record Signals(List<Match> matches, Map<String, Integer> byLabel) {

    /** Rules are hashed into 2^14 places. */
    static final int RULE_SPACE = 1 << 14;

    static final Signals NONE = new Signals(List.of(), Map.of());

    static Signals of(List<Match> matches) {
        Map<String, Integer> byLabel = new HashMap<>();
        for (Match match : matches) {
            byLabel.merge(match.rule().label(), match.rule().weight(), Integer::sum);
        }
        return new Signals(matches, byLabel);
    }

    int of(String label) {
        return byLabel.getOrDefault(label, 0);
    }

    /** Where the rule's weight stands. */
    static int place(Rule rule) {
        int hash = (rule.label() + ' ' + rule.written()).hashCode();
        return (hash ^ (hash >>> 14)) & (RULE_SPACE - 1);
    }
}
