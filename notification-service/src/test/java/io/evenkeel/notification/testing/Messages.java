package io.evenkeel.notification.testing;

import io.evenkeel.events.Action;
import io.evenkeel.events.Category;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;
import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.Money;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.TriageEvent.Promise;
import io.evenkeel.events.Wants;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages as follow-up asks for them: of one customer, in one language. */
public record Messages(String customerId, String complaintId, Recipient recipient, ReplyLanguage language) {

    public static final Instant MONDAY = Instant.parse("2026-11-23T08:05:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-11-25T13:30:00Z");

    public static Messages to(@Nullable String email, ReplyLanguage language) {
        String id = UUID.randomUUID().toString();
        return new Messages("C-" + id.substring(0, 8), id, new Recipient("Åsa Țepeș Őri", email), language);
    }

    public AcknowledgementRequested acknowledgement() {
        return acknowledgement(Category.DELIVERY, Wants.FULFILMENT, NextStep.PERSON_DECIDES, false, false, WEDNESDAY);
    }

    public AcknowledgementRequested acknowledgement(
            @Nullable Category category,
            @Nullable Wants wants,
            NextStep next,
            boolean boundary,
            boolean care,
            @Nullable Instant nextWord) {
        return new AcknowledgementRequested(
                complaintId,
                customerId,
                recipient,
                language,
                null,
                category,
                wants,
                next,
                boundary,
                care,
                nextWord,
                MONDAY);
    }

    public SummaryEmailRequested summary(
            Outcome outcome,
            Action action,
            @Nullable Money amount,
            @Nullable String explanation,
            @Nullable String message,
            List<Promise> promises) {
        return new SummaryEmailRequested(
                complaintId,
                customerId,
                recipient,
                language,
                null,
                Category.BILLING,
                outcome,
                action,
                amount,
                explanation,
                message,
                promises,
                WEDNESDAY,
                MONDAY);
    }

    public SummaryEmailRequested refund() {
        return summary(Outcome.GRANTED, Action.REFUND, euros("49.90"), null, null, List.of(promise("", Action.REFUND)));
    }

    public ProgressUpdateRequested progress(boolean claimed) {
        return new ProgressUpdateRequested(
                complaintId, customerId, recipient, language, null, Category.DELIVERY, claimed, WEDNESDAY);
    }

    public CheckInRequested checkIn() {
        return new CheckInRequested(complaintId, customerId, recipient, language, null, Category.DELIVERY, WEDNESDAY);
    }

    public static Promise promise(String text, @Nullable Action action) {
        return new Promise("p-1", text, "Anna", WEDNESDAY, action);
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    public static Envelope envelope(FollowupEvent event) {
        return new Envelope(UUID.randomUUID().toString(), "/evenkeel/followup", Instant.now(), null, null, event);
    }
}
