package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Money;
import io.evenkeel.events.Wants;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the policy may look at, and nothing else. {@code wishClear} is false where form and text ask for different things;
 * {@code amount} is that of the reference.
 */
public record Facts(
        Assessment assessment,
        boolean sure,
        int complaintsIn90Days,
        ClientKind clientKind,
        Wants wish,
        boolean wishClear,
        boolean reference,
        @Nullable Money amount) {

    /** Below this probability the reading counts as unsure, and a person decides ("we do not guess"). */
    private static final double SURE = 0.5;

    static boolean sure(Assessment assessment) {
        return assessment.category() != Category.OTHER
                && assessment.confidence().getOrDefault("category", 0.0) >= SURE
                && assessment.confidence().getOrDefault("language", 0.0) >= SURE;
    }
}
