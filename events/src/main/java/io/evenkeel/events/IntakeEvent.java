package io.evenkeel.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came in from outside. Topic {@code intake.complaints}. */
public sealed interface IntakeEvent extends Event {

    /**
     * A complaint was accepted. {@code occurredAt} is when the customer says it happened, {@code receivedAt} when it was written to the
     * log. {@code quiet} is true for imported history: the customer gets no mail about it.
     */
    record ComplaintReceived(
            String complaintId,
            Customer customer,
            Channel channel,
            @Nullable String subject,
            String text,
            @Nullable Reference reference,
            @Nullable Wants desiredOutcome,
            List<Document> evidence,
            @Nullable Instant occurredAt,
            Instant receivedAt,
            Map<String, String> attributes,
            boolean quiet)
            implements IntakeEvent {
        public ComplaintReceived {
            evidence = Defaults.list(evidence);
            attributes = Defaults.map(attributes);
        }

        @Override
        public String customerId() {
            return customer.id();
        }

        /** When the matter counts as raised: for imported history its own time, never later than its arrival. */
        public Instant raisedAt() {
            return occurredAt != null && occurredAt.isBefore(receivedAt) ? occurredAt : receivedAt;
        }
    }

    /** A further word in a case, by the customer or by an agent. A case that is not known yet is opened by it. */
    record MessageReceived(
            String complaintId,
            String customerId,
            String messageId,
            Author author,
            Channel channel,
            String text,
            Instant receivedAt)
            implements IntakeEvent {}

    /** Somebody reports that a promise was kept. */
    record PromiseKept(
            String complaintId,
            String customerId,
            String promiseId,
            @Nullable String note,
            Instant keptAt) implements IntakeEvent {}

    /** The customer answered the check-in page. */
    record CheckInAnswered(
            String complaintId,
            String customerId,
            boolean satisfied,
            @Nullable String comment,
            Instant answeredAt) implements IntakeEvent {}

    /** Who complains. Only the id is certain. {@code language} is the profile's, as an ISO 639-1 code. */
    record Customer(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language) {
        public Customer {
            Objects.requireNonNull(id, "customer.id");
        }
    }

    /** What the complaint is about: an order, an invoice, a contract. */
    record Reference(String type, String id, @Nullable Money amount) {}

    /** Something written that the customer or the agent points to (M8). Never fetched by Evenkeel. */
    record Document(String kind, String uri, @Nullable String note) {}
}
