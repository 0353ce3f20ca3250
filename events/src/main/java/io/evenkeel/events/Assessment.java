package io.evenkeel.events;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What triage read in a text. {@code confidence} has a probability from 0 to 1 for {@code language}, {@code category}, {@code tone} and
 * {@code wants}; {@code evidence} the words that carried each label.
 */
public record Assessment(
        Language language,
        Script script,
        Category category,
        Tone tone,
        Wants wants,
        Set<Flag> flags,
        Map<String, Double> confidence,
        List<Span> evidence) {

    public Assessment {
        flags = Defaults.set(flags);
        confidence = Defaults.map(confidence);
        evidence = Defaults.list(evidence);
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** A piece of the text as posted, {@code start} inclusive and {@code end} exclusive in UTF-16 units. {@code label}: {@code tone:abusive}. */
    public record Span(String label, int start, int end, String text) {}
}
