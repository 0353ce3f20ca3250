package io.evenkeel.followup;

import io.evenkeel.events.Action;
import io.evenkeel.events.Assessment;
import io.evenkeel.events.Author;
import io.evenkeel.events.Category;
import io.evenkeel.events.Channel;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.Flag;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Script;
import io.evenkeel.events.Tone;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.EscalationClaimed;
import io.evenkeel.events.TriageEvent.EscalationReleased;
import io.evenkeel.events.TriageEvent.EscalationUpdated;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.TriageEvent.Promise;
import io.evenkeel.events.TriageEvent.ReopenReason;
import io.evenkeel.events.Wants;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of one complaint, event by event: what the other services say. */
public record Story(String customerId, String complaintId, Instant start) {

    private static final Basis BASIS = new Basis("1", List.of("r1"), List.of("because"));

    /** Aino's parcel is late. */
    public static Story of(Instant start) {
        return new Story("C-1001", "5e8f7a10-0000-8000-8000-000000000001", start);
    }

    public ComplaintReceived received() {
        return received(new Customer(customerId, "Aino Virtanen", "aino@example.com", "fi"), false);
    }

    public ComplaintReceived imported() {
        return received(new Customer(customerId, "Aino Virtanen", "aino@example.com", "fi"), true);
    }

    public ComplaintReceived received(Customer customer, boolean quiet) {
        return new ComplaintReceived(
                complaintId,
                customer,
                Channel.EMAIL,
                "Myöhässä",
                "Tilaukseni on myöhässä.",
                null,
                null,
                List.of(),
                null,
                start,
                Map.of(),
                quiet);
    }

    public MessageReceived writes(String messageId) {
        return message(messageId, Author.CUSTOMER);
    }

    public MessageReceived message(String messageId, Author author) {
        return new MessageReceived(
                complaintId, customerId, messageId, author, Channel.EMAIL, "Ja vielä.", start.plusSeconds(60));
    }

    public ComplaintEscalated escalated(Duration toDecide, Flag... flags) {
        return new ComplaintEscalated(
                complaintId,
                customerId,
                Priority.P2,
                assessment(flags),
                ReplyLanguage.FI,
                ClientKind.CLIENT_WITH_PROBLEM,
                "...",
                List.of(),
                BASIS,
                start,
                start.plus(toDecide));
    }

    public EscalationUpdated updated(Duration toDecide) {
        return new EscalationUpdated(
                complaintId,
                customerId,
                Priority.P1,
                Priority.P2,
                assessment(),
                ReplyLanguage.SR_CYRL,
                "...",
                BASIS,
                start,
                start.plus(toDecide));
    }

    public EscalationClaimed claimed(String supervisor) {
        return new EscalationClaimed(
                complaintId,
                customerId,
                supervisor,
                Priority.P2,
                Language.FI,
                Category.DELIVERY,
                start.plusSeconds(30));
    }

    public EscalationReleased givenBack(String supervisor) {
        return new EscalationReleased(
                complaintId,
                customerId,
                supervisor,
                Priority.P2,
                Language.FI,
                Category.DELIVERY,
                start.plusSeconds(40));
    }

    public ComplaintResolved resolved(Promise... promises) {
        return resolved(Outcome.GRANTED, start, promises);
    }

    public ComplaintResolved resolved(Outcome outcome, Instant at, Promise... promises) {
        return new ComplaintResolved(
                complaintId,
                customerId,
                outcome,
                Action.REFUND,
                null,
                null,
                null,
                List.of(promises),
                "policy",
                null,
                assessment(),
                ReplyLanguage.FI,
                ClientKind.CLIENT_WITH_PROBLEM,
                BASIS,
                at);
    }

    public Promise promise(String id, Duration due) {
        return new Promise(id, "We send it", "logistics", start.plus(due), Action.FULFILMENT);
    }

    public PromiseKept kept(String promiseId) {
        return new PromiseKept(complaintId, customerId, promiseId, "sent", start.plusSeconds(100));
    }

    public ConductWarned warned() {
        return new ConductWarned(complaintId, customerId, Tone.ABUSIVE, ReplyLanguage.FI, BASIS, start);
    }

    public ContactEnded contactEnded() {
        return new ContactEnded(complaintId, customerId, "maija", "Enough.", ReplyLanguage.FI, start);
    }

    public ComplaintReopened reopened() {
        return new ComplaintReopened(complaintId, customerId, ReopenReason.NOT_CONTENT, start);
    }

    public CheckInAnswered answered(boolean satisfied) {
        return new CheckInAnswered(complaintId, customerId, satisfied, null, start);
    }

    public DeliverySucceeded delivered(String messageType, Instant at) {
        return new DeliverySucceeded(
                complaintId,
                customerId,
                "m",
                messageType,
                "email",
                "aino@example.com",
                ReplyLanguage.FI,
                "<m>",
                "250",
                1,
                at);
    }

    public DeliveryFailed undelivered(String messageType) {
        return new DeliveryFailed(
                complaintId,
                customerId,
                "m",
                messageType,
                "email",
                null,
                ReplyLanguage.FI,
                "<m>",
                "no-address",
                null,
                1,
                start);
    }

    /** An envelope as a producer would make it. */
    public static Envelope envelope(String id, Instant time, Event event) {
        return new Envelope(id, "/test", time, null, null, event);
    }

    private static Assessment assessment(Flag... flags) {
        return new Assessment(
                Language.FI,
                Script.LATN,
                Category.DELIVERY,
                Tone.UPSET,
                Wants.FULFILMENT,
                Set.of(flags),
                Map.of(),
                List.of());
    }

    /** Another complaint of the same customer. */
    public Story another(String otherComplaintId) {
        return new Story(customerId, otherComplaintId, start);
    }

    /** The customer without anything but an id. */
    public Customer bare(@Nullable String language) {
        return new Customer(customerId, null, null, language);
    }
}
