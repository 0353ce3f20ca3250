package io.evenkeel.events;

import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.TriageEvent.Promise;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be said to the customer, and what the clocks say. Topic {@code followup.messages}. */
public sealed interface FollowupEvent extends Event {

    /** A message that a customer gets. Everything the template needs is in it: notification keeps no case. */
    sealed interface CustomerMessage extends FollowupEvent {
        Recipient recipient();

        ReplyLanguage replyLanguage();
    }

    /**
     * The first answer (M1, M2): what was heard, what happens next, and when the next word comes. {@code boundary} sets the limit to
     * abuse (M17). {@code category} and {@code wants} are null while the text has not been read yet.
     */
    record AcknowledgementRequested(
            String complaintId,
            String customerId,
            Recipient recipient,
            ReplyLanguage replyLanguage,
            @Nullable String subject,
            @Nullable Category category,
            @Nullable Wants wants,
            NextStep nextStep,
            boolean boundary,
            boolean extraCare,
            @Nullable Instant nextWordBy,
            Instant receivedAt)
            implements CustomerMessage {}

    /** The summary (M20): what was agreed, who does what by when, how to object. */
    record SummaryEmailRequested(
            String complaintId,
            String customerId,
            Recipient recipient,
            ReplyLanguage replyLanguage,
            @Nullable String subject,
            @Nullable Category category,
            Outcome outcome,
            Action action,
            @Nullable Money amount,
            @Nullable String explanation,
            @Nullable String message,
            List<Promise> promises,
            @Nullable Instant checkInAt,
            Instant resolvedAt)
            implements CustomerMessage {
        public SummaryEmailRequested {
            promises = Defaults.list(promises);
        }
    }

    /** A word on progress (M22), also when there is nothing new: "we do not know yet, next word on …" (M16). */
    record ProgressUpdateRequested(
            String complaintId,
            String customerId,
            Recipient recipient,
            ReplyLanguage replyLanguage,
            @Nullable String subject,
            @Nullable Category category,
            boolean claimed,
            Instant nextWordBy)
            implements CustomerMessage {}

    /** The question whether the customer is content (M21). {@code closesAt}: when silence closes the case. */
    record CheckInRequested(
            String complaintId,
            String customerId,
            Recipient recipient,
            ReplyLanguage replyLanguage,
            @Nullable String subject,
            @Nullable Category category,
            Instant closesAt)
            implements CustomerMessage {}

    /** A promise passed its date and nobody reported it kept. */
    record PromiseOverdue(String complaintId, String customerId, Promise promise, Instant overdueAt)
            implements FollowupEvent {}

    /** A clock of the case will soon run out. */
    record DeadlineAtRisk(String complaintId, String customerId, Clock clock, Instant dueAt, Instant noticedAt)
            implements FollowupEvent {}

    /** A clock of the case ran out. */
    record DeadlineMissed(String complaintId, String customerId, Clock clock, Instant dueAt, Instant noticedAt)
            implements FollowupEvent {}

    /** The case is closed. A further message opens it again. */
    record CaseClosed(String complaintId, String customerId, CloseReason reason, Instant closedAt)
            implements FollowupEvent {}

    /** Where a message goes. {@code email} is null where the customer left none; the message is then reported as undeliverable. */
    record Recipient(@Nullable String name, @Nullable String email) {}

    /** What the acknowledgement says happens next. */
    enum NextStep implements Wire {
        /** Settled already; the summary follows. */
        SUMMARY_FOLLOWS,
        /** A person reads it and answers. */
        PERSON_DECIDES,
        /** Not read yet; somebody will. */
        BEING_READ
    }

    /** The clocks of a case. */
    enum Clock implements Wire {
        /** The supervisor's decision. */
        DECISION,
        /** The next word that the customer was promised. */
        NEXT_WORD
    }

    /** Why a case was closed. */
    enum CloseReason implements Wire {
        CONTENT,
        SILENCE,
        WITHDRAWN,
        CONTACT_ENDED,
        /** Imported history: settled, and the customer is not asked. */
        QUIET
    }
}
