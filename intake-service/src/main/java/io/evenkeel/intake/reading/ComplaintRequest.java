package io.evenkeel.intake.reading;

import io.evenkeel.events.Channel;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.events.IntakeEvent.Document;
import io.evenkeel.events.IntakeEvent.Reference;
import io.evenkeel.events.Wants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A complaint as it was handed in, checked. Its attributes are sorted, so that equal requests read the same. */
public record ComplaintRequest(
        Customer customer,
        Channel channel,
        @Nullable String subject,
        String text,
        @Nullable Reference reference,
        @Nullable Wants desiredOutcome,
        List<Document> evidence,
        @Nullable Instant occurredAt,
        Map<String, String> attributes) {

    public ComplaintRequest {
        evidence = List.copyOf(evidence);
        attributes = java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    public ComplaintReceived received(String complaintId, Instant receivedAt, boolean quiet) {
        return new ComplaintReceived(
                complaintId,
                customer,
                channel,
                subject,
                text,
                reference,
                desiredOutcome,
                evidence,
                occurredAt,
                receivedAt,
                attributes,
                quiet);
    }
}
