package io.evenkeel.followup.casefile;

import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;

/** What came in, in words. */
final class IntakeLines {

    private IntakeLines() {}

    static String of(IntakeEvent event) {
        return switch (event) {
            case ComplaintReceived received ->
                "Complaint received by " + received.channel().wire() + (received.quiet() ? " (imported)" : "");
            case MessageReceived message ->
                "Further message by " + message.channel().wire() + " from the "
                        + message.author().wire();
            case PromiseKept kept -> "Promise " + kept.promiseId() + " reported kept";
            case CheckInAnswered answered ->
                answered.satisfied() ? "Check-in answered: content" : "Check-in answered: not content";
        };
    }
}
