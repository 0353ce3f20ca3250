package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.EscalationUpdated;
import io.evenkeel.triage.decision.CaseState.Note;
import io.evenkeel.triage.decision.CaseState.Settlement;
import io.evenkeel.triage.decision.CaseState.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case with something changed: what the language does not give its records yet. */
final class CaseEdits {

    private final CaseState from;
    private Status status;
    private Assessment assessment;
    private ReplyLanguage replyLanguage;
    private Basis basis;
    private List<Note> notes;
    private @Nullable Priority priority;
    private @Nullable Instant decideBy;
    private @Nullable String supervisor;
    private @Nullable Settlement settlement;
    private List<String> seen;

    private CaseEdits(CaseState from) {
        this.from = from;
        status = from.status();
        assessment = from.assessment();
        replyLanguage = from.replyLanguage();
        basis = from.basis();
        notes = from.notes();
        priority = from.priority();
        decideBy = from.decideBy();
        supervisor = from.supervisor();
        settlement = from.settlement();
        seen = from.seen();
    }

    static CaseEdits of(CaseState from) {
        return new CaseEdits(from);
    }

    CaseEdits held(Status newStatus, @Nullable String holder) {
        status = newStatus;
        supervisor = holder;
        return this;
    }

    CaseEdits updated(EscalationUpdated event) {
        assessment = event.assessment();
        replyLanguage = event.replyLanguage();
        basis = event.basis();
        priority = event.priority();
        decideBy = event.decideBy();
        return this;
    }

    CaseEdits settled(Settlement how, Basis why) {
        status = Status.DECIDED;
        settlement = how;
        basis = why;
        return this;
    }

    CaseEdits heard(List<Note> more, int most) {
        notes = appended(notes, more, most);
        return this;
    }

    CaseEdits seen(String eventId, int most) {
        seen = appended(seen, List.of(eventId), most);
        return this;
    }

    CaseState done() {
        return new CaseState(
                from.opening(),
                status,
                assessment,
                replyLanguage,
                from.clientKind(),
                basis,
                notes,
                from.mayOffer(),
                from.extraEffort(),
                priority,
                from.escalatedAt(),
                decideBy,
                supervisor,
                settlement,
                seen);
    }

    private static <T> List<T> appended(List<T> list, List<T> more, int most) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
