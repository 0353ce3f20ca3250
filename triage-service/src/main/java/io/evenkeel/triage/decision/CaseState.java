package io.evenkeel.triage.decision;

import io.evenkeel.events.Action;
import io.evenkeel.events.Assessment;
import io.evenkeel.events.Author;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Tone;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.Wire;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as triage knows it. {@code opening} is the complaint (made from the message where a message opened the case); {@code assessment}
 * is that of everything said so far; {@code seen} the newest event ids, by which repeats are recognised. {@code priority},
 * {@code decideBy} and {@code escalatedAt} are null until it was escalated.
 */
public record CaseState(
        ComplaintReceived opening,
        Status status,
        Assessment assessment,
        ReplyLanguage replyLanguage,
        ClientKind clientKind,
        Basis basis,
        List<Note> notes,
        List<Action> mayOffer,
        boolean extraEffort,
        @Nullable Priority priority,
        @Nullable Instant escalatedAt,
        @Nullable Instant decideBy,
        @Nullable String supervisor,
        @Nullable Settlement settlement,
        List<String> seen) {

    public CaseState {
        notes = List.copyOf(notes);
        mayOffer = List.copyOf(mayOffer);
        seen = List.copyOf(seen);
    }

    /** Where a case stands. */
    public enum Status implements Wire {
        OPEN,
        CLAIMED,
        DECIDED
    }

    /** A further word in the case. {@code masked}: without its insults (M27). */
    public record Note(Author author, Instant at, String text, String masked, Tone tone) {}

    /** How it ended. */
    public record Settlement(
            Outcome outcome,
            Action action,
            String decidedBy,
            @Nullable String explanation,
            Instant at) {}

    public String complaintId() {
        return opening.complaintId();
    }

    public String customerId() {
        return opening.customerId();
    }

    public boolean isDecided() {
        return status == Status.DECIDED;
    }

    /** Whether it ever was before a supervisor; what was settled at once never was. */
    public boolean wasEscalated() {
        return escalatedAt != null;
    }
}
