package io.evenkeel.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a message. Topic {@code notification.deliveries}. */
public sealed interface DeliveryEvent extends Event {

    /** The id of the event that asked for the message; its {@code Message-ID} derives from it. */
    String messageEventId();

    String messageType();

    /** {@code email}; webhooks and streams come with their subscriptions. */
    String channel();

    @Nullable String recipient();

    /** How many times it was tried, from 1. */
    int attempts();

    /** The other side took it. {@code response} is what it said, at most 500 characters. */
    record DeliverySucceeded(
            String complaintId,
            String customerId,
            String messageEventId,
            String messageType,
            String channel,
            @Nullable String recipient,
            ReplyLanguage replyLanguage,
            String messageId,
            @Nullable String response,
            int attempts,
            Instant deliveredAt)
            implements DeliveryEvent {}

    /** It was given up. {@code reason} is a short code such as {@code no-address}, {@code rejected}, {@code exhausted}, {@code unprocessable}. */
    record DeliveryFailed(
            String complaintId,
            String customerId,
            String messageEventId,
            String messageType,
            String channel,
            @Nullable String recipient,
            ReplyLanguage replyLanguage,
            String messageId,
            String reason,
            @Nullable String response,
            int attempts,
            Instant failedAt)
            implements DeliveryEvent {}
}
