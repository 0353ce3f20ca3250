package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent.Clock;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.FollowupEvent.DeadlineAtRisk;
import io.evenkeel.events.FollowupEvent.DeadlineMissed;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.PromiseOverdue;
import java.time.Instant;
import java.util.List;

/** What happens when a due time comes, at once or late. */
final class TimerRules {

    private TimerRules() {}

    static void fire(Draft draft, Due due) {
        switch (due.kind()) {
            case ACKNOWLEDGE -> acknowledge(draft);
            case NEXT_WORD -> nextWord(draft, due.at());
            case DECISION_AT_RISK -> atRisk(draft);
            case DECISION -> missed(draft, Clock.DECISION, due.at());
            case CHECK_IN -> checkIn(draft);
            case CLOSE -> close(draft);
            case PROMISE -> overdue(draft, due);
        }
    }

    private static void acknowledge(Draft draft) {
        if (!draft.file().said().acknowledged() && draft.mayTell()) {
            Messages.acknowledge(draft, NextStep.BEING_READ, draft.nextWord());
        }
    }

    private static void nextWord(Draft draft, Instant due) {
        if (!draft.file().state().open() || !draft.mayTell()) {
            return;
        }
        if (draft.now().isAfter(due.plus(draft.settings().lateAfter()))) {
            missed(draft, Clock.NEXT_WORD, due);
        }
        Messages.progress(draft, draft.nextWord());
    }

    private static void atRisk(Draft draft) {
        Instant decideBy = draft.file().reading().decideBy();
        if (undecided(draft) && decideBy != null) {
            draft.note(new DeadlineAtRisk(
                    draft.file().complaintId(), draft.file().customerId(), Clock.DECISION, decideBy, draft.now()));
            draft.set(TimerKind.DECISION, decideBy, null);
        }
    }

    private static void missed(Draft draft, Clock clock, Instant due) {
        if (draft.file().state().open()) {
            draft.note(
                    new DeadlineMissed(draft.file().complaintId(), draft.file().customerId(), clock, due, draft.now()));
        }
    }

    private static boolean undecided(Draft draft) {
        return draft.file().state() == CaseState.ESCALATED || draft.file().state() == CaseState.CLAIMED;
    }

    private static void checkIn(Draft draft) {
        if (draft.file().state() == CaseState.RESOLVED && draft.mayTell()) {
            Instant closesAt = draft.now().plus(draft.settings().closeAfter());
            Messages.checkIn(draft, closesAt);
            draft.set(TimerKind.CLOSE, closesAt, null);
        }
    }

    private static void close(Draft draft) {
        if (draft.file().state() == CaseState.RESOLVED) {
            Messages.close(draft, CloseReason.SILENCE);
        }
    }

    /** Watched after the closing, too. */
    private static void overdue(Draft draft, Due due) {
        List<TrackedPromise> promises = draft.file().promises();
        for (TrackedPromise tracked : promises) {
            if (tracked.is(String.valueOf(due.ref())) && tracked.state() == TrackedPromise.State.OPEN) {
                draft.note(new PromiseOverdue(
                        draft.file().complaintId(), draft.file().customerId(), tracked.promise(), draft.now()));
                draft.change(file -> file.promising(promises.stream()
                        .map(each -> each.equals(tracked) ? each.overdue(draft.now()) : each)
                        .toList()));
            }
        }
    }
}
