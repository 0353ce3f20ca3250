package io.evenkeel.triage.decision;

import io.evenkeel.events.Action;
import io.evenkeel.events.Assessment;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Ids;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Reference;
import io.evenkeel.events.Money;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.TriageEvent.Promise;
import io.evenkeel.events.Wants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event that settles a case: granted by the policy, taken back by the customer, or decided by a supervisor. */
final class Settlements {

    private static final String POLICY = "policy";

    private Settlements() {}

    static ComplaintResolved byPolicy(
            ComplaintReceived complaint,
            Assessment assessment,
            ClientKind kind,
            Wants wish,
            Ruling ruling,
            Instant now) {
        Action action = Wishes.action(wish);
        Promise promise = new Promise(
                promiseId(complaint.complaintId(), now, 0),
                action.wire() + " of " + reference(complaint),
                ruling.promiseOwner(),
                now.plus(ruling.promiseWithin()),
                action);
        return new ComplaintResolved(
                complaint.complaintId(),
                complaint.customerId(),
                Outcome.GRANTED,
                action,
                action == Action.REFUND ? amount(complaint) : null,
                null,
                null,
                List.of(promise),
                POLICY,
                null,
                assessment,
                ReplyLanguages.choose(assessment, complaint.customer().language()),
                kind,
                ruling.basis(),
                now);
    }

    /** The customer says that the matter is settled. */
    static ComplaintResolved withdrawn(CaseState known, Instant now) {
        Basis basis = new Basis(
                known.basis().policyVersion(),
                List.of("withdrawal"),
                List.of("The customer says that the matter is settled or takes the complaint back."));
        return settled(known, Outcome.WITHDRAWN, Action.NONE, null, null, null, List.of(), POLICY, basis, now);
    }

    static ComplaintResolved bySupervisor(CaseState known, Command.Decide decision, Instant now) {
        Outcome outcome = switch (decision.outcome()) {
            case RESOLVE -> Outcome.GRANTED;
            case REFUSE -> Outcome.REFUSED;
            case END_CONTACT -> Outcome.CONTACT_ENDED;
        };
        Action action = decision.action() == null ? Action.NONE : decision.action();
        Basis basis = new Basis(
                known.basis().policyVersion(),
                List.of("supervisor"),
                List.of("Decided by " + decision.supervisor() + "."));
        return settled(
                known,
                outcome,
                action,
                decision.amount(),
                decision.explanation(),
                decision.message(),
                promises(known, decision, now),
                decision.supervisor(),
                basis,
                now);
    }

    private static List<Promise> promises(CaseState known, Command.Decide decision, Instant now) {
        List<Promise> promises = new ArrayList<>();
        for (Command.Commitment commitment : decision.promises()) {
            String id = promiseId(known.complaintId(), now, promises.size());
            promises.add(new Promise(id, commitment.text(), commitment.owner(), commitment.dueAt(), null));
        }
        return promises;
    }

    @SuppressWarnings("TooManyParameters") // one place builds the event of a known case
    private static ComplaintResolved settled(
            CaseState known,
            Outcome outcome,
            Action action,
            @Nullable Money amount,
            @Nullable String explanation,
            @Nullable String message,
            List<Promise> promises,
            String decidedBy,
            Basis basis,
            Instant now) {
        return new ComplaintResolved(
                known.complaintId(),
                known.customerId(),
                outcome,
                action,
                amount,
                explanation,
                message,
                promises,
                decidedBy,
                known.priority(),
                known.assessment(),
                known.replyLanguage(),
                known.clientKind(),
                basis,
                now);
    }

    private static String promiseId(String complaintId, Instant now, int ordinal) {
        return Ids.derived("promise", complaintId, now.toString(), Integer.toString(ordinal));
    }

    private static String reference(ComplaintReceived complaint) {
        Reference reference = complaint.reference();
        return reference == null ? "the matter" : reference.type() + " " + reference.id();
    }

    private static @Nullable Money amount(ComplaintReceived complaint) {
        Reference reference = complaint.reference();
        return reference == null ? null : reference.amount();
    }
}
