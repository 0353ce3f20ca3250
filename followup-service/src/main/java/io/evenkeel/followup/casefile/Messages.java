package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CaseClosed;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said, with everything in it that a template needs. */
final class Messages {

    private Messages() {}

    /** The first answer, or the one that brings the boundary (M1, M2, M17). */
    static void acknowledge(Draft draft, NextStep step, @Nullable Instant nextWordBy) {
        if (!draft.mayTell()) {
            return;
        }
        CaseFile file = draft.file();
        Voice voice = file.voice();
        Reading reading = file.reading();
        draft.tell(new AcknowledgementRequested(
                file.complaintId(),
                file.customerId(),
                voice.recipient(),
                voice.language(),
                voice.subject(),
                reading.category(),
                reading.wants(),
                step,
                file.said().boundaryDue(),
                reading.extraCare(),
                nextWordBy,
                file.receivedAt()));
        draft.change(told -> told.told(told.said().acknowledgement()));
    }

    static void summary(Draft draft, ComplaintResolved resolved, @Nullable Instant checkInAt) {
        CaseFile file = draft.file();
        draft.tell(new SummaryEmailRequested(
                file.complaintId(),
                file.customerId(),
                file.voice().recipient(),
                file.voice().language(),
                file.voice().subject(),
                file.reading().category(),
                resolved.outcome(),
                resolved.action(),
                resolved.amount(),
                resolved.explanation(),
                resolved.message(),
                resolved.promises(),
                checkInAt,
                resolved.decidedAt()));
    }

    /** The letter that ends a contact: what was promised before stays promised, and is said again. */
    static void farewell(Draft draft, ContactEnded ended, Resolution resolution) {
        CaseFile file = draft.file();
        draft.tell(new SummaryEmailRequested(
                file.complaintId(),
                file.customerId(),
                file.voice().recipient(),
                file.voice().language(),
                file.voice().subject(),
                file.reading().category(),
                Outcome.CONTACT_ENDED,
                resolution.action(),
                null,
                ended.explanation(),
                null,
                openPromises(file),
                null,
                ended.endedAt()));
    }

    static void progress(Draft draft, Instant nextWordBy) {
        CaseFile file = draft.file();
        draft.tell(new ProgressUpdateRequested(
                file.complaintId(),
                file.customerId(),
                file.voice().recipient(),
                file.voice().language(),
                file.voice().subject(),
                file.reading().category(),
                file.state() == CaseState.CLAIMED,
                nextWordBy));
    }

    static void checkIn(Draft draft, Instant closesAt) {
        CaseFile file = draft.file();
        draft.tell(new CheckInRequested(
                file.complaintId(),
                file.customerId(),
                file.voice().recipient(),
                file.voice().language(),
                file.voice().subject(),
                file.reading().category(),
                closesAt));
    }

    /** Closes the case. Promises are watched on: they bind us after it, too. */
    static void close(Draft draft, CloseReason reason) {
        draft.cancel(TimerKind.CHECK_IN);
        draft.cancel(TimerKind.CLOSE);
        draft.change(file -> file.in(CaseState.CLOSED, file.claimedBy())
                .settled(file.resolution(), new Closing(reason, draft.now())));
        draft.note(new CaseClosed(draft.file().complaintId(), draft.file().customerId(), reason, draft.now()));
    }

    private static List<io.evenkeel.events.TriageEvent.Promise> openPromises(CaseFile file) {
        return file.promises().stream()
                .filter(promise -> promise.state() != TrackedPromise.State.KEPT)
                .map(TrackedPromise::promise)
                .toList();
    }
}
