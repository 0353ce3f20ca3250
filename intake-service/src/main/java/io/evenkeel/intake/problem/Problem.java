package io.evenkeel.intake.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** An RFC 9457 problem, as it is sent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

    private static final int SOON = 1;
    private static final int LATER = 2;

    public Problem {
        errors = List.copyOf(errors);
    }

    /** Seconds after which to try again; 0 where a repeat would change nothing. A full gate empties sooner than a broker comes back. */
    public int retryAfterSeconds() {
        if (type.equals(ProblemKind.BUSY.type())) {
            return SOON;
        }
        return status == ProblemKind.LOG_UNAVAILABLE.status() ? LATER : 0;
    }
}
