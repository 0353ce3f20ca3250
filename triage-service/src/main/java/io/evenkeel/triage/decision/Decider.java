package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.Wants;
import io.evenkeel.triage.customer.ClientKinds;
import io.evenkeel.triage.customer.CustomerState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision itself: {@code decide(case, customer, input, policy, now) → verdict}. No clock, no I/O: the same facts give the same
 * events. The customer is as of after the input was heard ({@link Hearing}).
 */
public final class Decider {

    private static final Duration HISTORY = Duration.ofDays(90);
    /** The boundary is set once; after this time without abuse it may be said anew. */
    private static final Duration WARNING_LASTS = Duration.ofDays(180);

    private Decider() {}

    public static Verdict decide(
            @Nullable CaseState known, CustomerState customer, Input input, Policy policy, Instant now) {
        return switch (input) {
            case Input.Complaint complaint ->
                known != null
                        ? Verdict.nothing()
                        : open(complaint.event(), complaint.reading().assessment(), customer, policy, now);
            case Input.Message message ->
                known != null
                        ? Conversation.onMessage(known, customer, message, policy, now)
                        : open(
                                Hearing.opening(message.event()),
                                message.reading().assessment(),
                                customer,
                                policy,
                                now);
            case Input.CheckIn answer -> Conversation.onCheckIn(known, customer, answer.event(), policy, now);
            case Input.Supervised supervised -> Supervision.decide(known, supervised.command(), now);
        };
    }

    private static Verdict open(
            ComplaintReceived complaint, Assessment assessment, CustomerState customer, Policy policy, Instant now) {
        Ruling ruling = policy.rule(facts(complaint, assessment, customer, now));
        List<TriageEvent> events = new ArrayList<>();
        warning(complaint, assessment, customer, ruling, now).ifPresent(events::add);
        events.add(
                ruling.resolve()
                        ? resolved(complaint, assessment, customer, ruling, now)
                        : escalated(complaint, assessment, customer, ruling, now));
        return new Verdict.Accepted(events);
    }

    static Facts facts(ComplaintReceived complaint, Assessment assessment, CustomerState customer, Instant now) {
        var reference = complaint.reference();
        return new Facts(
                assessment,
                Facts.sure(assessment),
                customer.complaintsWithin(HISTORY, now),
                kind(customer, now),
                Wishes.of(complaint.desiredOutcome(), assessment.wants()),
                Wishes.clear(complaint.desiredOutcome(), assessment.wants()),
                reference != null,
                reference == null ? null : reference.amount());
    }

    /** The warning that has to be said now: the line was crossed and the boundary does not stand yet. */
    static java.util.Optional<TriageEvent> warning(
            ComplaintReceived complaint, Assessment said, CustomerState customer, Ruling ruling, Instant now) {
        Instant warnedAt = customer.warnedAt();
        boolean stands = warnedAt != null && warnedAt.plus(WARNING_LASTS).isAfter(now);
        if (!said.tone().crossesTheLine() || !ruling.boundary() || stands) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new ConductWarned(
                complaint.complaintId(),
                complaint.customerId(),
                said.tone(),
                ReplyLanguages.choose(said, complaint.customer().language()),
                ruling.basis(),
                now));
    }

    static ComplaintEscalated escalated(
            ComplaintReceived complaint, Assessment assessment, CustomerState customer, Ruling ruling, Instant now) {
        return new ComplaintEscalated(
                complaint.complaintId(),
                complaint.customerId(),
                ruling.priority(),
                assessment,
                ReplyLanguages.choose(assessment, complaint.customer().language()),
                kind(customer, now),
                Masking.excerpt(complaint.text(), assessment),
                Wishes.mayOffer(complaint, assessment, ruling.extraEffort()),
                ruling.basis(),
                now,
                now.plus(ruling.decideWithin()));
    }

    private static ComplaintResolved resolved(
            ComplaintReceived complaint, Assessment assessment, CustomerState customer, Ruling ruling, Instant now) {
        Wants wish = Wishes.of(complaint.desiredOutcome(), assessment.wants());
        return Settlements.byPolicy(complaint, assessment, kind(customer, now), wish, ruling, now);
    }

    static ClientKind kind(CustomerState customer, Instant now) {
        return ClientKinds.of(customer, now).kind();
    }
}
