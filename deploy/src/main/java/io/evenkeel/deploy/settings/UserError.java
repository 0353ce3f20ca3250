package io.evenkeel.deploy.settings;

/** Something that the person at the terminal can put right; the message says how. Shown without a stack trace. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String advice;

    public UserError(String advice) {
        super(advice);
        this.advice = advice;
    }

    /** What to show. */
    public String advice() {
        return advice;
    }
}
