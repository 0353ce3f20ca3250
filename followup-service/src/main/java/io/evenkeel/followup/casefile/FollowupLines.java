package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CaseClosed;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.DeadlineAtRisk;
import io.evenkeel.events.FollowupEvent.DeadlineMissed;
import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;
import io.evenkeel.events.FollowupEvent.PromiseOverdue;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;

/** What was said and what the clocks said, in words. */
final class FollowupLines {

    private FollowupLines() {}

    static String of(FollowupEvent event) {
        return switch (event) {
            case AcknowledgementRequested asked ->
                "Acknowledgement sent for delivery (" + asked.nextStep().wire() + ")"
                        + (asked.boundary() ? ", with the boundary" : "")
                        + (asked.nextWordBy() == null ? "" : ", next word by " + asked.nextWordBy());
            case SummaryEmailRequested asked ->
                "Summary sent for delivery (" + asked.outcome().wire() + "), promises: "
                        + asked.promises().size();
            case ProgressUpdateRequested asked ->
                "Word on progress sent for delivery, next word by " + asked.nextWordBy();
            case CheckInRequested asked -> "Check-in sent for delivery, silence closes at " + asked.closesAt();
            case PromiseOverdue overdue ->
                "Promise " + overdue.promise().promiseId() + " is overdue since "
                        + overdue.promise().dueAt();
            case DeadlineAtRisk risk -> "The clock for the " + risk.clock().wire() + " runs out at " + risk.dueAt();
            case DeadlineMissed missed ->
                "The clock for the " + missed.clock().wire() + " ran out at " + missed.dueAt();
            case CaseClosed closed -> "Closed: " + closed.reason().wire();
        };
    }
}
