package io.evenkeel.followup.casefile;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Priority;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What triage read in the case. All null before its first decision. {@code decideBy} is the supervisor's clock. */
public record Reading(
        @Nullable Category category,
        @Nullable Tone tone,
        @Nullable Wants wants,
        @Nullable Priority priority,
        @Nullable Instant decideBy,
        boolean extraCare) {

    static final Reading NOT_YET = new Reading(null, null, null, null, null, false);

    Reading of(Assessment assessment, @Nullable Priority newPriority, @Nullable Instant newDecideBy) {
        return new Reading(
                assessment.category(),
                assessment.tone(),
                assessment.wants(),
                newPriority,
                newDecideBy,
                extraCare || assessment.has(Flag.HARDSHIP));
    }

    Reading at(Priority newPriority) {
        return new Reading(category, tone, wants, newPriority, decideBy, extraCare);
    }
}
