package io.evenkeel.triage.decision;

import io.evenkeel.events.IntakeEvent;
import io.evenkeel.triage.assessment.Assessor.Reading;

/** What a case may have to react to. */
public sealed interface Input {

    /** A complaint and what was read in it. */
    record Complaint(IntakeEvent.ComplaintReceived event, Reading reading) implements Input {}

    /** A further word and what was read in it. */
    record Message(IntakeEvent.MessageReceived event, Reading reading) implements Input {}

    /** The customer's answer to the check-in. */
    record CheckIn(IntakeEvent.CheckInAnswered event) implements Input {}

    /** What a supervisor wants to do. */
    record Supervised(Command command) implements Input {}
}
