package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Ids;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.customer.CustomerState.Conduct;
import io.evenkeel.triage.customer.CustomerState.PastCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the customer's history takes in from an input, before the decision looks at it. */
public final class Hearing {

    private Hearing() {}

    public static CustomerState hear(@Nullable CaseState known, CustomerState customer, Input input, Instant now) {
        return switch (input) {
            case Input.Complaint complaint ->
                known != null
                        ? customer
                        : opened(
                                customer, complaint.event(), complaint.reading().assessment(), now);
            case Input.Message message ->
                known != null
                        ? conduct(
                                customer, known.complaintId(), message.reading().assessment(), now)
                        : opened(
                                customer,
                                opening(message.event()),
                                message.reading().assessment(),
                                now);
            case Input.CheckIn answer -> customer;
            case Input.Supervised supervised -> customer;
        };
    }

    /** The message as one of the case that it opens, when the case it names is none of that customer's. */
    public static MessageReceived stray(MessageReceived message) {
        return new MessageReceived(
                Ids.complaintOfStrayMessage(message.customerId(), message.complaintId()),
                message.customerId(),
                message.messageId(),
                message.author(),
                message.channel(),
                message.text(),
                message.receivedAt());
    }

    /** The complaint that a message makes when it matches no case of that customer. */
    static ComplaintReceived opening(MessageReceived message) {
        return new ComplaintReceived(
                message.complaintId(),
                new Customer(message.customerId(), null, null, null),
                message.channel(),
                null,
                message.text(),
                null,
                null,
                List.of(),
                null,
                message.receivedAt(),
                Map.of(),
                false);
    }

    private static CustomerState opened(
            CustomerState customer, ComplaintReceived complaint, Assessment assessment, Instant now) {
        PastCase past = new PastCase(
                complaint.complaintId(),
                complaint.raisedAt(),
                assessment.category(),
                assessment.has(Flag.HARDSHIP),
                null);
        return conduct(customer.withCase(past), complaint.complaintId(), assessment, now);
    }

    private static CustomerState conduct(
            CustomerState customer, String complaintId, Assessment assessment, Instant now) {
        return assessment.tone().crossesTheLine()
                ? customer.withConduct(new Conduct(complaintId, now, assessment.tone(), assessment.has(Flag.HARDSHIP)))
                : customer;
    }
}
