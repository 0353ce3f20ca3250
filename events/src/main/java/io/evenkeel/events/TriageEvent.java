package io.evenkeel.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was decided, by the policy or by a supervisor. Topic {@code triage.decisions}. */
public sealed interface TriageEvent extends Event {

    /**
     * The matter was settled. {@code decidedBy} is {@code policy} or the supervisor's id; {@code explanation} is the supervisor's and in
     * their words, {@code message} a text of theirs for the customer. {@code priority} is null where no escalation came before.
     */
    record ComplaintResolved(
            String complaintId,
            String customerId,
            Outcome outcome,
            Action action,
            @Nullable Money amount,
            @Nullable String explanation,
            @Nullable String message,
            List<Promise> promises,
            String decidedBy,
            @Nullable Priority priority,
            Assessment assessment,
            ReplyLanguage replyLanguage,
            ClientKind clientKind,
            Basis basis,
            Instant decidedAt)
            implements TriageEvent {
        public ComplaintResolved {
            promises = Defaults.list(promises);
        }
    }

    /** The matter goes before a supervisor (M9). {@code excerpt} has insults and threats masked (M27); {@code decideBy} is its clock. */
    record ComplaintEscalated(
            String complaintId,
            String customerId,
            Priority priority,
            Assessment assessment,
            ReplyLanguage replyLanguage,
            ClientKind clientKind,
            String excerpt,
            List<Action> mayOffer,
            Basis basis,
            Instant decidedAt,
            Instant decideBy)
            implements TriageEvent {
        public ComplaintEscalated {
            mayOffer = Defaults.list(mayOffer);
        }
    }

    /** Something new about an open escalation: a further message, or another priority. */
    record EscalationUpdated(
            String complaintId,
            String customerId,
            Priority priority,
            Priority previousPriority,
            Assessment assessment,
            ReplyLanguage replyLanguage,
            String excerpt,
            Basis basis,
            Instant updatedAt,
            Instant decideBy)
            implements TriageEvent {}

    /** A supervisor took the case in hand. Carries what alert filters look at. */
    record EscalationClaimed(
            String complaintId,
            String customerId,
            String supervisor,
            Priority priority,
            Language language,
            Category category,
            Instant claimedAt)
            implements TriageEvent {}

    /** A supervisor gave the case back. */
    record EscalationReleased(
            String complaintId,
            String customerId,
            String supervisor,
            Priority priority,
            Language language,
            Category category,
            Instant releasedAt)
            implements TriageEvent {}

    /** The boundary was set: once, clearly (M17). */
    record ConductWarned(
            String complaintId,
            String customerId,
            Tone tone,
            ReplyLanguage replyLanguage,
            Basis basis,
            Instant warnedAt)
            implements TriageEvent {}

    /** A supervisor ended the contact (M17, M19). The legal clocks go on. */
    record ContactEnded(
            String complaintId,
            String customerId,
            String supervisor,
            @Nullable String explanation,
            ReplyLanguage replyLanguage,
            Instant endedAt)
            implements TriageEvent {}

    /** A settled case is open again, because the customer wrote again or was not content (M21). */
    record ComplaintReopened(String complaintId, String customerId, ReopenReason reason, Instant reopenedAt)
            implements TriageEvent {}

    /** Why a decision was taken: the policy's version, the rules that matched, and the reasons in words a supervisor reads. */
    record Basis(String policyVersion, List<String> rules, List<String> reasons) {
        public Basis {
            rules = Defaults.list(rules);
            reasons = Defaults.list(reasons);
        }
    }

    /**
     * A commitment to the customer (M16). Without a due date it cannot be made: the constructor refuses. {@code action} is set where
     * the text follows from what was granted and is written in the customer's language by the template.
     */
    record Promise(
            String promiseId,
            String text,
            String owner,
            Instant dueAt,
            @Nullable Action action) {
        public Promise {
            Objects.requireNonNull(dueAt, "a promise without a date cannot be made");
        }
    }

    /** How a case was settled. */
    enum Outcome implements Wire {
        GRANTED,
        REFUSED,
        WITHDRAWN,
        CONTACT_ENDED
    }

    /** Why a case was opened again. */
    enum ReopenReason implements Wire {
        CUSTOMER_WROTE_AGAIN,
        NOT_CONTENT
    }
}
