package io.evenkeel.intake.problem;

import java.util.List;
import java.util.Locale;

/** Every way in which intake says no. The name is part of the problem type, a stable URN that clients may compare. */
public enum ProblemKind {
    BAD_REQUEST(400, "The request is not valid HTTP for this interface"),
    UNREADABLE_BODY(400, "The body cannot be read"),
    INVALID_IDEMPOTENCY_KEY(400, "The Idempotency-Key header is not valid"),
    NOT_FOUND(404, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(405, "This path does not take that method"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in the accepted types"),
    BODY_TIMEOUT(408, "The body did not arrive in time"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_TYPE(415, "This content type is not taken here"),
    INVALID_FIELDS(422, "Fields are missing or not valid"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    INTERNAL(500, "Something went wrong on our side"),
    BUSY(503, "More requests are under way than can be taken"),
    LOG_UNAVAILABLE(503, "The log cannot be written at the moment");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String type() {
        return "urn:evenkeel:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Problem with(String detail) {
        return with(detail, List.of());
    }

    public Problem with(String detail, List<FieldError> errors) {
        return new Problem(type(), title, status, detail, errors);
    }
}
