package io.evenkeel.intake.reception;

import io.evenkeel.events.Ids;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import io.evenkeel.intake.idempotency.Fingerprint;
import io.evenkeel.intake.reading.ComplaintRequest;
import io.evenkeel.intake.reading.MessageRequest;
import io.evenkeel.intake.reading.PromiseKeptRequest;
import java.time.Instant;

/** What is handed in. Each kind has an id of its own under an idempotency key, and becomes an event under that id. */
public sealed interface Submission {

    /** The id under a key: the same for every repeat. */
    String idFor(String client, String key);

    Fingerprint fingerprint();

    /** What happened, given the id of this submission. */
    IntakeEvent event(String id, Instant receivedAt);

    /** {@code quiet}: imported history, about which the customer gets no mail. */
    record Complaint(ComplaintRequest request, boolean quiet) implements Submission {
        @Override
        public String idFor(String client, String key) {
            return Ids.complaint(client, key);
        }

        @Override
        public Fingerprint fingerprint() {
            return Fingerprint.of(request, quiet);
        }

        @Override
        public IntakeEvent event(String id, Instant receivedAt) {
            return request.received(id, receivedAt, quiet);
        }
    }

    /** A word in a case; its own id is the message's. */
    record Message(String complaintId, MessageRequest request) implements Submission {
        @Override
        public String idFor(String client, String key) {
            return Ids.derived("message", client, key);
        }

        @Override
        public Fingerprint fingerprint() {
            return Fingerprint.of(complaintId, request);
        }

        @Override
        public IntakeEvent event(String id, Instant receivedAt) {
            return new MessageReceived(
                    complaintId,
                    request.customerId(),
                    id,
                    request.author(),
                    request.channel(),
                    request.text(),
                    receivedAt);
        }
    }

    /** The report that a promise was kept; its own id appears nowhere but in the memory of accepted keys. */
    record Kept(String complaintId, String promiseId, PromiseKeptRequest request) implements Submission {
        @Override
        public String idFor(String client, String key) {
            return Ids.derived("kept", client, key);
        }

        @Override
        public Fingerprint fingerprint() {
            return Fingerprint.of(complaintId, promiseId, request);
        }

        @Override
        public IntakeEvent event(String id, Instant receivedAt) {
            return new PromiseKept(complaintId, request.customerId(), promiseId, request.note(), receivedAt);
        }
    }
}
