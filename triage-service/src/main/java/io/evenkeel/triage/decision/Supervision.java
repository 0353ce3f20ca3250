package io.evenkeel.triage.decision;

import io.evenkeel.events.Priority;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.EscalationClaimed;
import io.evenkeel.events.TriageEvent.EscalationReleased;
import io.evenkeel.triage.decision.Command.Choice;
import io.evenkeel.triage.decision.Verdict.Refusal;
import io.evenkeel.triage.decision.Verdict.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What supervisors may do: claim, release, decide (M10). One holder at a time; the same command twice changes nothing. */
final class Supervision {

    private Supervision() {}

    static Verdict decide(@Nullable CaseState known, Command command, Instant now) {
        if (known == null || !known.wasEscalated()) {
            return new Refused(new Refusal.NotAnEscalation());
        }
        if (known.settlement() != null && known.isDecided()) {
            return new Refused(new Refusal.AlreadyDecided(known.settlement().decidedBy()));
        }
        String holder = known.supervisor();
        if (holder != null && !holder.equals(command.supervisor())) {
            return new Refused(new Refusal.HeldBy(holder));
        }
        return switch (command) {
            case Command.Claim claim -> claim(known, claim, now);
            case Command.Release release -> release(known, release, now);
            case Command.Decide decision -> settle(known, decision, now);
        };
    }

    private static Verdict claim(CaseState known, Command.Claim claim, Instant now) {
        if (claim.supervisor().equals(known.supervisor())) {
            return Verdict.nothing();
        }
        return Verdict.of(new EscalationClaimed(
                known.complaintId(),
                known.customerId(),
                claim.supervisor(),
                priority(known),
                known.assessment().language(),
                known.assessment().category(),
                now));
    }

    private static Verdict release(CaseState known, Command.Release release, Instant now) {
        if (known.supervisor() == null) {
            return new Refused(new Refusal.NotClaimed());
        }
        return Verdict.of(new EscalationReleased(
                known.complaintId(),
                known.customerId(),
                release.supervisor(),
                priority(known),
                known.assessment().language(),
                known.assessment().category(),
                now));
    }

    private static Verdict settle(CaseState known, Command.Decide decision, Instant now) {
        List<TriageEvent> events = new ArrayList<>();
        events.add(Settlements.bySupervisor(known, decision, now));
        if (decision.outcome() == Choice.END_CONTACT) {
            events.add(new ContactEnded(
                    known.complaintId(),
                    known.customerId(),
                    decision.supervisor(),
                    decision.explanation(),
                    known.replyLanguage(),
                    now));
        }
        return new Verdict.Accepted(events);
    }

    private static Priority priority(CaseState known) {
        return known.priority() == null ? Priority.P3 : known.priority();
    }
}
