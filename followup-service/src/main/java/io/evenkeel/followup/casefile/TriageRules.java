package io.evenkeel.followup.casefile;

import io.evenkeel.events.Action;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.TriageEvent;
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
import java.time.Duration;
import java.time.Instant;

/** How a case reacts to what was decided. */
final class TriageRules {

    private TriageRules() {}

    static void react(Draft draft, TriageEvent event) {
        switch (event) {
            case ComplaintResolved resolved -> resolved(draft, resolved);
            case ComplaintEscalated escalated -> escalated(draft, escalated);
            case EscalationUpdated updated -> updated(draft, updated);
            case EscalationClaimed claimed ->
                draft.change(file -> file.in(CaseState.CLAIMED, claimed.supervisor())
                        .read(file.reading().at(claimed.priority()))
                        .steps(file.latte().acted(claimed.claimedAt())));
            case EscalationReleased released ->
                draft.change(file ->
                        file.in(CaseState.ESCALATED, null).read(file.reading().at(released.priority())));
            case ConductWarned warned -> warned(draft, warned);
            case ContactEnded ended -> ended(draft, ended);
            case ComplaintReopened reopened -> reopened(draft);
        }
    }

    private static void escalated(Draft draft, ComplaintEscalated escalated) {
        draft.cancel(TimerKind.ACKNOWLEDGE);
        if (!draft.file().state().open()) {
            reopen(draft);
        }
        draft.change(file -> file.in(CaseState.ESCALATED, null)
                .read(file.reading().of(escalated.assessment(), escalated.priority(), escalated.decideBy()))
                .speaking(file.voice().in(escalated.replyLanguage())));
        decideBy(draft, escalated.decideBy(), escalated.decidedAt());
        if (draft.mayTell()) {
            Instant nextWordBy = draft.nextWord();
            if (answerDue(draft)) {
                Messages.acknowledge(draft, NextStep.PERSON_DECIDES, nextWordBy);
            }
        }
    }

    private static void updated(Draft draft, EscalationUpdated updated) {
        boolean moved = !updated.decideBy().equals(draft.file().reading().decideBy());
        draft.change(file -> file.read(file.reading().of(updated.assessment(), updated.priority(), updated.decideBy()))
                .speaking(file.voice().in(updated.replyLanguage())));
        if (moved) {
            decideBy(draft, updated.decideBy(), updated.updatedAt());
        }
        if (draft.mayTell()) {
            draft.nextWord();
        }
    }

    /** The supervisor's clock, with a notice while there is still time. */
    private static void decideBy(Draft draft, Instant decideBy, Instant from) {
        draft.cancel(TimerKind.DECISION);
        draft.cancel(TimerKind.DECISION_AT_RISK);
        Instant atRisk = decideBy.minus(Duration.between(from, decideBy).dividedBy(CaseSettings.AT_RISK_PART));
        if (atRisk.isAfter(draft.now())) {
            draft.set(TimerKind.DECISION_AT_RISK, atRisk, null);
        } else {
            draft.set(TimerKind.DECISION, decideBy, null);
        }
    }

    private static void resolved(Draft draft, ComplaintResolved resolved) {
        Closing before = draft.file().closing();
        boolean saidGoodbye = before != null && before.reason() == CloseReason.CONTACT_ENDED;
        if (saidGoodbye && resolved.outcome() == Outcome.CONTACT_ENDED) {
            settle(draft, resolved);
            draft.change(file -> file.in(CaseState.CLOSED, null).settled(file.resolution(), before));
            return;
        }
        reopen(draft);
        settle(draft, resolved);
        if (answerDue(draft)) {
            Messages.acknowledge(draft, NextStep.SUMMARY_FOLLOWS, null);
        }
        switch (resolved.outcome()) {
            case GRANTED, REFUSED -> askLater(draft, resolved);
            case WITHDRAWN -> finish(draft, resolved, CloseReason.WITHDRAWN);
            case CONTACT_ENDED -> finish(draft, resolved, CloseReason.CONTACT_ENDED);
        }
    }

    private static void settle(Draft draft, ComplaintResolved resolved) {
        stopWaiting(draft);
        Resolution resolution =
                new Resolution(resolved.outcome(), resolved.action(), resolved.decidedBy(), resolved.decidedAt());
        draft.change(file -> file.in(CaseState.RESOLVED, null)
                .read(file.reading().of(resolved.assessment(), resolved.priority(), null))
                .speaking(file.voice().in(resolved.replyLanguage()))
                .steps(file.latte().acted(resolved.decidedAt()))
                .settled(resolution, null));
        resolved.promises().forEach(promise -> watch(draft, promise));
    }

    /** A promise is a clock (M16), unless it was reported kept before. */
    private static void watch(Draft draft, Promise promise) {
        boolean kept = draft.file().promises().stream()
                .anyMatch(known -> known.is(promise.promiseId()) && known.keptAt() != null);
        if (!kept) {
            draft.change(file -> file.adding(TrackedPromise.made(promise)));
            draft.set(TimerKind.PROMISE, promise.dueAt(), promise.promiseId());
        }
    }

    private static void askLater(Draft draft, ComplaintResolved resolved) {
        if (draft.mayTell()) {
            Instant checkInAt = resolved.decidedAt().plus(draft.settings().checkInAfter());
            Messages.summary(draft, resolved, checkInAt);
            draft.set(TimerKind.CHECK_IN, checkInAt, null);
        } else {
            Messages.close(draft, CloseReason.QUIET);
        }
    }

    private static void finish(Draft draft, ComplaintResolved resolved, CloseReason reason) {
        Messages.summary(draft, resolved, null);
        Messages.close(draft, draft.mayTell() ? reason : CloseReason.QUIET);
    }

    private static void warned(Draft draft, ConductWarned warned) {
        draft.change(file -> file.speaking(file.voice().in(warned.replyLanguage()))
                .told(file.said().warned()));
        boolean decisionComes = draft.file().state() == CaseState.RECEIVED;
        if (!decisionComes && draft.file().said().boundaryDue() && draft.mayTell()) {
            Messages.acknowledge(draft, NextStep.PERSON_DECIDES, draft.nextWord());
        }
    }

    /** A supervisor's end of the contact comes with a resolution of that outcome or alone; one letter goes out either way. */
    private static void ended(Draft draft, ContactEnded ended) {
        Resolution known = draft.file().resolution();
        if (known != null && known.outcome() == Outcome.CONTACT_ENDED) {
            return;
        }
        stopWaiting(draft);
        Resolution resolution = new Resolution(Outcome.CONTACT_ENDED, Action.NONE, ended.supervisor(), ended.endedAt());
        draft.change(file -> file.speaking(file.voice().in(ended.replyLanguage()))
                .steps(file.latte().acted(ended.endedAt()))
                .settled(resolution, null));
        Messages.farewell(draft, ended, resolution);
        Messages.close(draft, CloseReason.CONTACT_ENDED);
    }

    private static void reopened(Draft draft) {
        if (!draft.file().state().open()) {
            reopen(draft);
            draft.change(file -> file.in(CaseState.RECEIVED, null));
        }
        if (draft.mayTell()) {
            draft.nextWord();
        }
    }

    /** What a settlement left behind goes; promises stay. */
    private static void reopen(Draft draft) {
        draft.cancel(TimerKind.CHECK_IN);
        draft.cancel(TimerKind.CLOSE);
        if (!draft.file().state().open()) {
            draft.change(file -> file.settled(null, null).steps(file.latte().again()));
        }
    }

    private static void stopWaiting(Draft draft) {
        draft.cancel(TimerKind.ACKNOWLEDGE);
        draft.cancel(TimerKind.NEXT_WORD);
        draft.cancel(TimerKind.DECISION);
        draft.cancel(TimerKind.DECISION_AT_RISK);
    }

    private static boolean answerDue(Draft draft) {
        Said said = draft.file().said();
        return !said.acknowledged() || said.boundaryDue();
    }
}
