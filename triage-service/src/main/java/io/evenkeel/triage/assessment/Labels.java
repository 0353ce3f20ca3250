package io.evenkeel.triage.assessment;

import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.events.Wire;
import java.util.ArrayList;
import java.util.List;

/** The outputs of the label model in their order, written as in the evidence: {@code tone:rude}. */
final class Labels {

    static final Dimension CATEGORY = new Dimension("category", 0, names(Category.values()));
    static final Dimension TONE = new Dimension("tone", CATEGORY.end(), names(Tone.values()));
    static final Dimension WANTS = new Dimension("wants", TONE.end(), names(Wants.values()));
    static final Dimension FLAG = new Dimension("flag", WANTS.end(), names(Flag.values()));

    static final List<String> ALL = all();

    private Labels() {}

    /** The outputs from {@code start} inclusive to {@link #end} exclusive, in the order of the enum's constants. */
    record Dimension(String name, int start, List<String> values) {

        int end() {
            return start + values.size();
        }

        int size() {
            return values.size();
        }

        /** Where the value stands within the dimension. */
        int at(Wire value) {
            return values.indexOf(value.wire());
        }
    }

    private static List<String> names(Wire[] values) {
        List<String> names = new ArrayList<>();
        for (Wire value : values) {
            names.add(value.wire());
        }
        return List.copyOf(names);
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (Dimension dimension : List.of(CATEGORY, TONE, WANTS, FLAG)) {
            dimension.values().forEach(value -> all.add(dimension.name() + ":" + value));
        }
        return List.copyOf(all);
    }
}
