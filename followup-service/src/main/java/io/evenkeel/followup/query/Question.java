package io.evenkeel.followup.query;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is asked. {@code complaintId} is null for all cases of the customer. {@code uri} is the request's own, for the instance that holds
 * the customer; {@code forwarded} when another instance asks on somebody's behalf.
 */
record Question(
        String customerId,
        @Nullable String complaintId,
        Duration patience,
        int limit,
        @Nullable String cursor,
        int from,
        boolean withTimeline,
        URI uri,
        boolean forwarded) {

    Question within(Duration remaining) {
        Duration left = remaining.isNegative() ? Duration.ZERO : remaining;
        return new Question(customerId, complaintId, left, limit, cursor, from, withTimeline, uri, forwarded);
    }
}
