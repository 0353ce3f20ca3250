package io.evenkeel.followup.query;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The answers that are no cases, as RFC 9457 problems. */
final class Problems {

    private Problems() {}

    static ErrorResponseException unknown(Question question) {
        return problem(
                HttpStatus.NOT_FOUND,
                question.complaintId() == null
                        ? "No case of this customer is known."
                        : "This customer has no such case, or it is not known yet.");
    }

    static ErrorResponseException unsettled(String why) {
        ErrorResponseException problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "Try again shortly: " + why + ".");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return problem;
    }

    static boolean isUnsettled(Throwable e) {
        return e instanceof ErrorResponseException problem
                && problem.getStatusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
    }

    static ErrorResponseException invalid(String what) {
        return problem(HttpStatus.BAD_REQUEST, what);
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
