package io.evenkeel.triage.stream;

import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.Language;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.triage.assessment.Assessor;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.Decider;
import io.evenkeel.triage.decision.Evolution;
import io.evenkeel.triage.decision.Hearing;
import io.evenkeel.triage.decision.Input;
import io.evenkeel.triage.decision.Policy;
import io.evenkeel.triage.decision.ReplyLanguages;
import io.evenkeel.triage.decision.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a case, worked out as a whole before anything is written: read, hear, decide, evolve. */
record Desk(Assessor assessor, Policy policy) {

    /** What has to be written and sent. {@code after} is null when the input opened nothing. */
    record Step(Verdict verdict, @Nullable CaseState after, CustomerState customer, List<TriageEvent> events) {}

    Step step(@Nullable CaseState known, CustomerState customer, Input input, String eventId, Instant now) {
        CustomerState heard = Hearing.hear(known, customer, input, now);
        Verdict verdict = Decider.decide(known, heard, input, policy, now);
        if (!(verdict instanceof Verdict.Accepted accepted)) {
            return new Step(verdict, known, customer, List.of());
        }
        CaseState after = Evolution.evolve(known, input, eventId, accepted.events());
        for (TriageEvent event : accepted.events()) {
            heard = Evolution.evolve(heard, event);
        }
        return new Step(verdict, after, heard, accepted.events());
    }

    Input complaint(ComplaintReceived event) {
        Language profile = ReplyLanguages.ofProfile(event.customer().language());
        return new Input.Complaint(event, assessor.read(event.text(), profile));
    }

    Input message(MessageReceived event, @Nullable CaseState known) {
        Language profile = known == null ? Language.OTHER : known.assessment().language();
        return new Input.Message(event, assessor.read(event.text(), profile));
    }

    Input checkIn(CheckInAnswered event) {
        return new Input.CheckIn(event);
    }
}
