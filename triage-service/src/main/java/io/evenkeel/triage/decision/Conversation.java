package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Author;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.Priority;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.EscalationUpdated;
import io.evenkeel.events.TriageEvent.ReopenReason;
import io.evenkeel.triage.customer.CustomerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a further word does to a case that is known. */
final class Conversation {

    private static final Basis REOPENED = new Basis("", List.of("reopened"), List.of("A settled case is open again."));

    private Conversation() {}

    static Verdict onMessage(
            CaseState known, CustomerState customer, Input.Message message, Policy policy, Instant now) {
        if (message.event().author() == Author.AGENT) {
            return Verdict.nothing();
        }
        if (message.reading().withdrawal()) {
            return known.isDecided() ? Verdict.nothing() : Verdict.of(Settlements.withdrawn(known, now));
        }
        Assessment said = message.reading().assessment();
        Assessment merged = Assessments.merge(known.assessment(), said);
        Ruling ruling = policy.rule(Decider.facts(known.opening(), merged, customer, now));
        List<TriageEvent> events = new ArrayList<>();
        Decider.warning(known.opening(), said, customer, ruling, now).ifPresent(events::add);
        if (known.isDecided()) {
            events.addAll(reopen(known, customer, merged, ruling, ReopenReason.CUSTOMER_WROTE_AGAIN, now));
        } else {
            events.add(updated(known, message, merged, ruling, now));
        }
        return new Verdict.Accepted(events);
    }

    static Verdict onCheckIn(
            @Nullable CaseState known, CustomerState customer, CheckInAnswered answer, Policy policy, Instant now) {
        if (known == null || answer.satisfied() || !known.isDecided()) {
            return Verdict.nothing();
        }
        Ruling ruling = policy.rule(Decider.facts(known.opening(), known.assessment(), customer, now));
        return new Verdict.Accepted(reopen(known, customer, known.assessment(), ruling, ReopenReason.NOT_CONTENT, now));
    }

    /** A case that was settled once goes before a person the second time, whatever the policy would grant. */
    private static List<TriageEvent> reopen(
            CaseState known,
            CustomerState customer,
            Assessment merged,
            Ruling ruling,
            ReopenReason reason,
            Instant now) {
        Ruling forAPerson = new Ruling(
                false,
                ruling.priority(),
                ruling.boundary(),
                ruling.extraEffort(),
                ruling.promiseOwner(),
                ruling.promiseWithin(),
                ruling.decideWithin(),
                and(ruling.basis(), REOPENED));
        return List.of(
                new ComplaintReopened(known.complaintId(), known.customerId(), reason, now),
                Decider.escalated(known.opening(), merged, customer, forAPerson, now));
    }

    private static EscalationUpdated updated(
            CaseState known, Input.Message message, Assessment merged, Ruling ruling, Instant now) {
        Priority before = known.priority() == null ? Priority.P3 : known.priority();
        Assessment said = message.reading().assessment();
        boolean worse = said.tone().worseThan(known.assessment().tone());
        Priority after = before.mostUrgent(ruling.priority());
        if (worse && after == before) {
            after = raised(before);
        }
        Instant within = now.plus(ruling.decideWithin());
        Instant decideBy = known.decideBy() == null || (after != before && within.isBefore(known.decideBy()))
                ? within
                : known.decideBy();
        return new EscalationUpdated(
                known.complaintId(),
                known.customerId(),
                after,
                before,
                merged,
                ReplyLanguages.choose(merged, known.opening().customer().language()),
                Masking.excerpt(message.event().text(), said),
                and(ruling.basis(), reasons(known, said, worse)),
                now,
                decideBy);
    }

    /** One step, and never to P1: that is kept for harm, and the policy says it. */
    private static Priority raised(Priority before) {
        return before == Priority.P3 ? Priority.P2 : before;
    }

    private static Basis reasons(CaseState known, Assessment said, boolean worse) {
        List<String> rules = new ArrayList<>(List.of("further-message"));
        List<String> reasons = new ArrayList<>(List.of("The customer wrote again."));
        if (worse) {
            rules.add("worse-tone");
            reasons.add("The tone got worse: from " + known.assessment().tone().wire() + " to "
                    + said.tone().wire() + ".");
        }
        if (said.tone().crossesTheLine() && known.assessment().tone().crossesTheLine()) {
            rules.add("repeated-abuse");
            reasons.add("The boundary was crossed again: the contact may be ended.");
        }
        return new Basis("", rules, reasons);
    }

    private static Basis and(Basis first, Basis more) {
        List<String> rules = new ArrayList<>(first.rules());
        rules.addAll(more.rules());
        List<String> reasons = new ArrayList<>(first.reasons());
        reasons.addAll(more.reasons());
        return new Basis(first.policyVersion(), rules, reasons);
    }
}
