package io.evenkeel.triage.desk;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Priority;
import io.evenkeel.triage.customer.ClientKinds;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.Masking;
import io.evenkeel.triage.desk.Brief.Complaint;
import io.evenkeel.triage.desk.Brief.History;
import io.evenkeel.triage.desk.Brief.Said;
import io.evenkeel.triage.desk.Brief.Wanted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the brief of a case from what triage knows. */
final class BriefWriter {

    private static final Guidance GUIDANCE = Guidance.load();

    private BriefWriter() {}

    static Brief write(CaseState state, CustomerState customer, Instant now) {
        var opening = state.opening();
        Assessment read = state.assessment();
        ClientKinds.Finding kind = ClientKinds.of(customer, now);
        return new Brief(
                state.complaintId(),
                state.customerId(),
                state.status(),
                state.priority() == null ? Priority.P3 : state.priority(),
                state.supervisor(),
                opening.receivedAt(),
                orElse(state.escalatedAt(), opening.receivedAt()),
                orElse(state.decideBy(), opening.receivedAt()),
                new Complaint(
                        opening.subject(),
                        Masking.mask(opening.text(), read),
                        opening.text(),
                        opening.channel().wire(),
                        opening.reference()),
                state.notes().stream()
                        .map(note -> new Said(note.author(), note.at(), note.tone(), note.masked(), note.text()))
                        .toList(),
                GUIDANCE.likelyCause(read.category()),
                new Wanted(read.wants(), opening.desiredOutcome()),
                new History(kind.kind(), kind.reasons(), customer.cases()),
                read,
                state.replyLanguage(),
                opening.evidence(),
                state.mayOffer(),
                state.extraEffort() ? GUIDANCE.extraEffort() : null,
                GUIDANCE.agreeWith(read.category()),
                avoid(read),
                GUIDANCE.opening(state.replyLanguage(), read.tone()),
                state.basis(),
                state.settlement());
    }

    private static List<String> avoid(Assessment read) {
        List<String> avoid = new java.util.ArrayList<>(GUIDANCE.avoid(read.tone()));
        for (Flag flag : read.flags()) {
            avoid.addAll(GUIDANCE.avoid(flag));
        }
        return avoid;
    }

    private static Instant orElse(@Nullable Instant at, Instant otherwise) {
        return at == null ? otherwise : at;
    }
}
