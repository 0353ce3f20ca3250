package io.evenkeel.triage.policy;

/** The decision table cannot be used; the message says what is wrong with it, a line a problem. Triage does not start with it. */
public final class InvalidPolicyException extends RuntimeException {
    InvalidPolicyException(String message) {
        super(message);
    }

    InvalidPolicyException(String message, Throwable cause) {
        super(message, cause);
    }

    InvalidPolicyException(Throwable cause) {
        super(cause);
    }
}
