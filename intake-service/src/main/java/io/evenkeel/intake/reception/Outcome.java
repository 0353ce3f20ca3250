package io.evenkeel.intake.reception;

import io.evenkeel.events.IntakeEvent;
import io.evenkeel.intake.problem.Problem;

/** What became of a submission. */
public sealed interface Outcome {

    /** The log holds it. {@code repeated}: it held it before, and nothing was written again. */
    record Accepted(String id, IntakeEvent event, boolean repeated) implements Outcome {}

    record Refused(Problem problem) implements Outcome {}
}
