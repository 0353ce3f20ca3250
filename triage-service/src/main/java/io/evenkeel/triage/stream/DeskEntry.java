package io.evenkeel.triage.stream;

import io.evenkeel.events.Category;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.Tone;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.CaseState.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the supervisors' list. */
public record DeskEntry(
        String complaintId,
        String customerId,
        Status state,
        Priority priority,
        Language language,
        Category category,
        Tone tone,
        ClientKind clientKind,
        List<String> rules,
        @Nullable String supervisor,
        Instant escalatedAt,
        Instant decideBy) {

    /** The entry of a case that is or was before a supervisor, or null for one that never was. */
    static @Nullable DeskEntry of(CaseState state) {
        Priority priority = state.priority();
        Instant escalatedAt = state.escalatedAt();
        Instant decideBy = state.decideBy();
        if (priority == null || escalatedAt == null || decideBy == null) {
            return null;
        }
        return new DeskEntry(
                state.complaintId(),
                state.customerId(),
                state.status(),
                priority,
                state.assessment().language(),
                state.assessment().category(),
                state.assessment().tone(),
                state.clientKind(),
                state.basis().rules(),
                state.supervisor(),
                escalatedAt,
                decideBy);
    }

    /** Sorts by state, then the most urgent, then what is due first; also the cursor of a page. */
    public String key() {
        return state.wire() + "|" + priority.wire() + "|" + String.format("%013d", decideBy.toEpochMilli()) + "|"
                + complaintId;
    }
}
