package io.evenkeel.notification.deliveries;

import io.evenkeel.events.DeliveryEvent;
import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.ReplyLanguage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message: to whom, when, and what the other side said. {@code reason} is null where it was delivered. */
record Delivery(
        String eventId,
        Status status,
        String complaintId,
        String customerId,
        String messageEventId,
        String messageType,
        String channel,
        @Nullable String recipient,
        ReplyLanguage language,
        String messageId,
        @Nullable String reason,
        @Nullable String response,
        int attempts,
        Instant at) {

    static Delivery of(Envelope envelope, DeliveryEvent event) {
        return switch (event) {
            case DeliverySucceeded sent ->
                new Delivery(
                        envelope.id(),
                        Status.SUCCEEDED,
                        sent.complaintId(),
                        sent.customerId(),
                        sent.messageEventId(),
                        sent.messageType(),
                        sent.channel(),
                        sent.recipient(),
                        sent.replyLanguage(),
                        sent.messageId(),
                        null,
                        sent.response(),
                        sent.attempts(),
                        sent.deliveredAt());
            case DeliveryFailed failed ->
                new Delivery(
                        envelope.id(),
                        Status.FAILED,
                        failed.complaintId(),
                        failed.customerId(),
                        failed.messageEventId(),
                        failed.messageType(),
                        failed.channel(),
                        failed.recipient(),
                        failed.replyLanguage(),
                        failed.messageId(),
                        failed.reason(),
                        failed.response(),
                        failed.attempts(),
                        failed.failedAt());
        };
    }
}
