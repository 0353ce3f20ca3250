package io.evenkeel.intake.web;

import io.evenkeel.intake.problem.Problem;

/** Carries a refusal out of a reactive stream, where a value has no way out. Without a stack trace: it is no fault. */
public final class RefusedException extends RuntimeException {

    private final transient Problem problem;

    public RefusedException(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
