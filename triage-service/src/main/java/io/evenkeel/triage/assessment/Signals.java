package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Rule.Match;
import java.util.ArrayList;
import java.util.List;

/** What the rules of a lexicon say of a text: which matched, and the summed weights by label. */
record Signals(List<Match> matches, int[] sums) {

    /** Rules are hashed into 2^14 places. */
    static final int RULE_SPACE = 1 << 14;

    static final int WITHDRAWAL = Labels.ALL.size();
    static final int THANKS = WITHDRAWAL + 1;

    /** The outputs of the label model come first. */
    static final List<String> LABELS = labels();

    private static List<String> labels() {
        List<String> labels = new ArrayList<>(Labels.ALL);
        labels.add("signal:withdrawal");
        labels.add("signal:thanks");
        return List.copyOf(labels);
    }

    static Signals of(List<Match> matches) {
        int[] sums = new int[LABELS.size()];
        for (Match match : matches) {
            sums[match.rule().signal()] += match.rule().weight();
        }
        return new Signals(matches, sums);
    }

    int of(int label) {
        return sums[label];
    }

    /** The index of a label; -1 where it is none. */
    static int index(String label) {
        return LABELS.indexOf(label);
    }

    /** Where the rule's weight stands. */
    static int place(String label, String written) {
        int hash = (label + ' ' + written).hashCode();
        return (hash ^ (hash >>> 14)) & (RULE_SPACE - 1);
    }
}
