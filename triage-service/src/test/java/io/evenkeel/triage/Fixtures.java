package io.evenkeel.triage;

import io.evenkeel.events.Author;
import io.evenkeel.events.Channel;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.Ids;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.Reference;
import io.evenkeel.events.Money;
import io.evenkeel.events.Wants;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Complaints and words that read as the story. */
public final class Fixtures {

    public static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    public static final String LATE_PARCEL =
            "Hello, my parcel has not arrived and it is two weeks late. I want my money back, please refund the order.";

    private Fixtures() {}

    /** A late parcel worth 49.90 euros, a refund wished for in the form. */
    public static ComplaintReceived lateParcel(String complaintId, String customerId) {
        return complaint(complaintId, customerId, LATE_PARCEL, Wants.REFUND, euros("49.90"));
    }

    public static ComplaintReceived complaint(String complaintId, String customerId, String text) {
        return complaint(complaintId, customerId, text, null, null);
    }

    public static ComplaintReceived complaint(
            String complaintId, String customerId, String text, @Nullable Wants wish, @Nullable Reference reference) {
        return new ComplaintReceived(
                complaintId,
                new Customer(customerId, "Aino Virtanen", "aino@example.com", "en"),
                Channel.EMAIL,
                "Late",
                text,
                reference,
                wish,
                List.of(),
                null,
                MORNING,
                Map.of(),
                false);
    }

    public static MessageReceived message(String complaintId, String customerId, String text) {
        return new MessageReceived(
                complaintId,
                customerId,
                Ids.derived("m", complaintId, text),
                Author.CUSTOMER,
                Channel.EMAIL,
                text,
                MORNING.plusSeconds(3600));
    }

    public static CheckInAnswered notContent(String complaintId, String customerId) {
        return new CheckInAnswered(complaintId, customerId, false, "Still nothing", MORNING.plusSeconds(7200));
    }

    /** An envelope whose id follows from the event, so that the same event twice is a repeat. */
    public static Envelope posted(Event event) {
        return new Envelope(Ids.derived("posted", event.toString()), "/intake", MORNING, null, null, event);
    }

    public static Reference euros(String amount) {
        return new Reference("order", "A-77", new Money(new BigDecimal(amount), "EUR"));
    }
}
