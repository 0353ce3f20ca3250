package io.evenkeel.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a {@code 202}. {@code messageId} and {@code promiseId} stand where the receipt is for one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        String complaintId,
        String customerId,
        @Nullable String messageId,
        @Nullable String promiseId,
        String status,
        Instant receivedAt,
        String caseUrl) {

    private static final String RECEIVED = "received";

    /** {@code followup} is the public address of the case files, without a slash at its end. */
    static Receipt of(IntakeEvent event, String followup) {
        String caseUrl = followup + "/customers/" + event.customerId() + "/cases/" + event.complaintId();
        return switch (event) {
            case ComplaintReceived received -> of(event, null, null, received.receivedAt(), caseUrl);
            case MessageReceived message -> of(event, message.messageId(), null, message.receivedAt(), caseUrl);
            case PromiseKept kept -> of(event, null, kept.promiseId(), kept.keptAt(), caseUrl);
            case CheckInAnswered answered -> of(event, null, null, answered.answeredAt(), caseUrl);
        };
    }

    private static Receipt of(
            IntakeEvent event, @Nullable String messageId, @Nullable String promiseId, Instant at, String caseUrl) {
        return new Receipt(event.complaintId(), event.customerId(), messageId, promiseId, RECEIVED, at, caseUrl);
    }
}
