package io.evenkeel.triage.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.evenkeel.events.Action;
import io.evenkeel.events.Assessment;
import io.evenkeel.events.Author;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.IntakeEvent.Document;
import io.evenkeel.events.IntakeEvent.Reference;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Tone;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.Wants;
import io.evenkeel.triage.customer.CustomerState.PastCase;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.CaseState.Settlement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one screen that a supervisor reads before the first word (M9, M11): the complaint, the likely cause, what is wanted, the history, the
 * tone, the evidence, what may be offered, what to avoid, by when. {@code masked} texts show the facts without the insults (M27).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Brief(
        String complaintId,
        String customerId,
        CaseState.Status state,
        Priority priority,
        @Nullable String supervisor,
        Instant receivedAt,
        Instant escalatedAt,
        Instant decideBy,
        Complaint complaint,
        List<Said> further,
        String likelyCause,
        Wanted wanted,
        History history,
        Assessment assessment,
        ReplyLanguage replyLanguage,
        List<Document> evidence,
        List<Action> mayOffer,
        @Nullable String extraEffort,
        String agreeWith,
        List<String> avoid,
        List<String> opening,
        Basis basis,
        @Nullable Settlement settlement) {

    record Complaint(
            @Nullable String subject,
            String masked,
            String original,
            String channel,
            @Nullable Reference reference) {}

    record Said(Author author, Instant at, Tone tone, String masked, String original) {}

    record Wanted(Wants text, @Nullable Wants form) {}

    record History(ClientKind kind, List<String> reasons, List<PastCase> cases) {}
}
