package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Language;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a case says after a further word: the graver category and tone, all flags, the newest wish. */
final class Assessments {

    private Assessments() {}

    static Assessment merge(Assessment earlier, Assessment later) {
        boolean newCategory = takesOver(later.category(), earlier.category());
        boolean newWish = later.wants() != Wants.UNSTATED;
        Tone tone = later.tone().worseThan(earlier.tone()) ? later.tone() : earlier.tone();
        Map<String, Double> confidence = new HashMap<>(earlier.confidence());
        take(confidence, later, "category", newCategory);
        take(confidence, later, "wants", newWish);
        take(confidence, later, "tone", tone == later.tone());
        boolean sameTongue = later.language() == Language.OTHER;
        take(confidence, later, "language", !sameTongue);
        return new Assessment(
                sameTongue ? earlier.language() : later.language(),
                sameTongue ? earlier.script() : later.script(),
                newCategory ? later.category() : earlier.category(),
                tone,
                newWish ? later.wants() : earlier.wants(),
                union(earlier.flags(), later.flags()),
                confidence,
                // Offsets point into the opening text; spans of later texts stay with their messages.
                earlier.evidence());
    }

    /** Safety first, then privacy; a case that was not understood takes what a later word makes clear; otherwise the first stands. */
    private static boolean takesOver(Category later, Category earlier) {
        if (later == Category.SAFETY || earlier == Category.OTHER) {
            return later != Category.OTHER;
        }
        return later == Category.PRIVACY && earlier != Category.SAFETY;
    }

    private static void take(Map<String, Double> into, Assessment from, String dimension, boolean wanted) {
        Double value = from.confidence().get(dimension);
        if (wanted && value != null) {
            into.put(dimension, value);
        }
    }

    private static Set<Flag> union(Set<Flag> a, Set<Flag> b) {
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(a);
        all.addAll(b);
        return all;
    }
}
