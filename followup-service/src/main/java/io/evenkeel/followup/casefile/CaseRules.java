package io.evenkeel.followup.casefile;

import io.evenkeel.events.DeliveryEvent;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.TriageEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The whole behaviour of a case as two functions: what an event does to it, and what a due time does to it. */
public final class CaseRules {

    private CaseRules() {}

    /**
     * {@code before} is null while the case is unknown, {@code complaintId} the id of the case, which is the event's own but for a stray
     * message, and {@code contact} what is known of the customer.
     */
    public static Reaction react(
            @Nullable CaseFile before,
            String complaintId,
            Envelope envelope,
            Contact contact,
            CaseSettings settings,
            Instant now) {
        if (before == null) {
            return first(complaintId, envelope, contact, settings, now);
        }
        if (before.recorded().holds(envelope.id())) {
            return new Reaction.Repeated();
        }
        CaseFile reachable = before.speaking(before.voice().reaching(contact));
        Draft draft = new Draft(reachable.recording(envelope.id()), settings, now);
        String line = Narrator.line(envelope.event());
        switch (envelope.event()) {
            case ComplaintReceived repeat -> line = Narrator.REPEAT;
            case IntakeEvent event -> IntakeRules.react(draft, event);
            case TriageEvent event -> TriageRules.react(draft, event);
            case DeliveryEvent event -> delivered(draft, event);
            // Our own words did their work when they were said; here they are only recorded.
            case FollowupEvent said -> draft.change(file -> file);
        }
        return draft.done(line);
    }

    /** A due time that is not pending any more does nothing: empty messages, the same case. */
    public static Reaction.Changed fire(CaseFile before, Due due, Contact contact, CaseSettings settings, Instant now) {
        Draft draft = new Draft(before.speaking(before.voice().reaching(contact)), settings, now);
        if (before.pending().contains(due)) {
            draft.cancel(due.kind(), due.ref());
            TimerRules.fire(draft, due);
        }
        return draft.done(due.kind().wire());
    }

    private static Reaction first(
            String complaintId, Envelope envelope, Contact contact, CaseSettings settings, Instant now) {
        return switch (envelope.event()) {
            case ComplaintReceived received ->
                open(IntakeRules.opened(received, contact, settings), envelope, settings, now);
            case MessageReceived message ->
                open(IntakeRules.opened(message, complaintId, contact, settings), envelope, settings, now);
            // Same topic as the complaint, hence behind it: a case that is unknown here does not exist.
            case IntakeEvent other -> new Reaction.Refused("no such case of this customer");
            case Event other -> new Reaction.Early();
        };
    }

    private static Reaction open(CaseFile opened, Envelope envelope, CaseSettings settings, Instant now) {
        Draft draft = new Draft(opened.recording(envelope.id()), settings, now);
        IntakeRules.awaitDecision(draft);
        return draft.done(Narrator.line(envelope.event()));
    }

    private static void delivered(Draft draft, DeliveryEvent event) {
        if (event instanceof DeliverySucceeded succeeded) {
            draft.change(file -> file.steps(file.latte().delivered(succeeded.messageType(), succeeded.deliveredAt())));
        }
    }
}
