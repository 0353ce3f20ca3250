package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Flag;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.EscalationUpdated;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState.Note;
import io.evenkeel.triage.decision.CaseState.Settlement;
import io.evenkeel.triage.decision.CaseState.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code evolve(state, event) → state}, for the case and for the customer. */
public final class Evolution {

    private static final int MAX_SEEN = 64;
    private static final int MAX_NOTES = 20;
    /** Characters of a further message that the brief keeps; the case file has the whole. */
    private static final int MAX_NOTE = 2_000;

    private Evolution() {}

    /** The case after an input and what came of it; null while nothing has opened it. */
    public static @Nullable CaseState evolve(
            @Nullable CaseState known, Input input, String eventId, List<TriageEvent> events) {
        CaseState state = known;
        for (TriageEvent event : events) {
            state = evolve(state, input, event);
        }
        return state == null
                ? null
                : CaseEdits.of(state)
                        .heard(note(known, input), MAX_NOTES)
                        .seen(eventId, MAX_SEEN)
                        .done();
    }

    public static CustomerState evolve(CustomerState customer, TriageEvent event) {
        return switch (event) {
            case TriageEvent.ConductWarned warned -> customer.warned(warned.warnedAt());
            case ComplaintResolved resolved ->
                customer.withOutcome(resolved.complaintId(), resolved.outcome().wire());
            case TriageEvent.ComplaintReopened reopened -> customer.withOutcome(reopened.complaintId(), null);
            default -> customer;
        };
    }

    private static @Nullable CaseState evolve(@Nullable CaseState state, Input input, TriageEvent event) {
        return switch (event) {
            case ComplaintEscalated escalated -> escalated(state, input, escalated);
            case ComplaintResolved resolved -> resolved(state, input, resolved);
            case EscalationUpdated updated ->
                state == null ? null : CaseEdits.of(state).updated(updated).done();
            case TriageEvent.EscalationClaimed claimed ->
                state == null
                        ? null
                        : CaseEdits.of(state)
                                .held(Status.CLAIMED, claimed.supervisor())
                                .done();
            case TriageEvent.EscalationReleased released ->
                state == null
                        ? null
                        : CaseEdits.of(state).held(Status.OPEN, null).done();
            case TriageEvent.ConductWarned warned -> state;
            case TriageEvent.ContactEnded ended -> state;
            case TriageEvent.ComplaintReopened reopened -> state;
        };
    }

    private static CaseState escalated(@Nullable CaseState state, Input input, ComplaintEscalated event) {
        return new CaseState(
                opening(state, input),
                Status.OPEN,
                event.assessment(),
                event.replyLanguage(),
                event.clientKind(),
                event.basis(),
                state == null ? List.of() : state.notes(),
                event.mayOffer(),
                event.assessment().has(Flag.HARDSHIP),
                event.priority(),
                event.decidedAt(),
                event.decideBy(),
                null,
                state == null ? null : state.settlement(),
                state == null ? List.of() : state.seen());
    }

    private static CaseState resolved(@Nullable CaseState state, Input input, ComplaintResolved event) {
        Settlement settlement = new Settlement(
                event.outcome(), event.action(), event.decidedBy(), event.explanation(), event.decidedAt());
        if (state != null) {
            return CaseEdits.of(state).settled(settlement, event.basis()).done();
        }
        return new CaseState(
                opening(null, input),
                Status.DECIDED,
                event.assessment(),
                event.replyLanguage(),
                event.clientKind(),
                event.basis(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                null,
                settlement,
                List.of());
    }

    private static ComplaintReceived opening(@Nullable CaseState state, Input input) {
        if (state != null) {
            return state.opening();
        }
        return switch (input) {
            case Input.Complaint complaint -> complaint.event();
            case Input.Message message -> Hearing.opening(message.event());
            default -> throw new IllegalStateException("only a complaint or a message opens a case");
        };
    }

    private static List<Note> note(@Nullable CaseState known, Input input) {
        List<Note> notes = new ArrayList<>();
        if (known != null && input instanceof Input.Message message) {
            Assessment said = message.reading().assessment();
            var event = message.event();
            notes.add(new Note(
                    event.author(),
                    event.receivedAt(),
                    cut(event.text()),
                    cut(Masking.mask(event.text(), said)),
                    said.tone()));
        }
        return notes;
    }

    private static String cut(String text) {
        return text.length() <= MAX_NOTE ? text : text.substring(0, MAX_NOTE);
    }
}
