package io.evenkeel.followup.casefile;

import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Event;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.EscalationClaimed;
import io.evenkeel.events.TriageEvent.EscalationReleased;

/** The timeline in words: who did it, and what, in one English sentence (M23). */
public final class Narrator {

    static final String REPEAT = "The same complaint arrived again; nothing changed";
    private static final String US = "evenkeel";

    private Narrator() {}

    /** {@code customer}, {@code agent}, {@code policy}, {@code supervisor X} or {@code evenkeel}. */
    public static String who(Event event) {
        return switch (event) {
            case MessageReceived message -> message.author().wire();
            case PromiseKept kept -> "agent";
            case IntakeEvent other -> "customer";
            case ComplaintResolved resolved -> decider(resolved.decidedBy());
            case EscalationClaimed claimed -> decider(claimed.supervisor());
            case EscalationReleased released -> decider(released.supervisor());
            case ContactEnded ended -> decider(ended.supervisor());
            case TriageEvent other -> "policy";
            case Event ours -> US;
        };
    }

    static String line(Event event) {
        return switch (event) {
            case IntakeEvent intake -> IntakeLines.of(intake);
            case TriageEvent triage -> TriageLines.of(triage);
            case FollowupEvent followup -> FollowupLines.of(followup);
            case DeliverySucceeded delivered ->
                "Delivered: " + delivered.messageType() + " by " + delivered.channel() + ", "
                        + times(delivered.attempts());
            case DeliveryFailed failed ->
                "Not delivered: " + failed.messageType() + " by " + failed.channel() + " (" + failed.reason() + "), "
                        + times(failed.attempts());
        };
    }

    private static String decider(String by) {
        return by.equals("policy") ? by : "supervisor " + by;
    }

    private static String times(int attempts) {
        return attempts == 1 ? "at the first attempt" : "after " + attempts + " attempts";
    }
}
