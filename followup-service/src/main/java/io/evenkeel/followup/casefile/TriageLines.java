package io.evenkeel.followup.casefile;

import io.evenkeel.events.Action;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.EscalationClaimed;
import io.evenkeel.events.TriageEvent.EscalationReleased;
import io.evenkeel.events.TriageEvent.EscalationUpdated;

/** What was decided, in words. */
final class TriageLines {

    private TriageLines() {}

    static String of(TriageEvent event) {
        return switch (event) {
            case ComplaintResolved resolved -> "Resolved: " + resolved.outcome().wire() + action(resolved);
            case ComplaintEscalated escalated ->
                "Escalated as " + escalated.priority().wire() + ", to be decided by " + escalated.decideBy();
            case EscalationUpdated updated ->
                "Escalation updated: " + updated.previousPriority().wire() + " to "
                        + updated.priority().wire() + ", to be decided by " + updated.decideBy();
            case EscalationClaimed claimed -> "Claimed by " + claimed.supervisor();
            case EscalationReleased released -> "Given back by " + released.supervisor();
            case ConductWarned warned ->
                "Boundary set, the tone was " + warned.tone().wire();
            case ContactEnded ended -> "Contact ended by " + ended.supervisor();
            case ComplaintReopened reopened ->
                "Opened again: " + reopened.reason().wire();
        };
    }

    private static String action(ComplaintResolved resolved) {
        if (resolved.action() == Action.NONE) {
            return "";
        }
        String amount = resolved.amount() == null
                ? ""
                : " " + resolved.amount().value().toPlainString() + " "
                        + resolved.amount().currency();
        return ", " + resolved.action().wire() + amount;
    }
}
