package io.evenkeel.triage.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers of RFC 9457 for everything that supervisors can get wrong. */
final class Problem {

    private Problem() {}

    /** One thing that is wrong with a request, by its JSON pointer or the name of its parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(String pointer, String detail) {}

    static ErrorResponseException notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", "Not found", detail);
    }

    static ErrorResponseException conflict(String type, String detail, String supervisor) {
        ErrorResponseException problem = of(HttpStatus.CONFLICT, type, "Conflict", detail);
        problem.getBody().setProperty("supervisor", supervisor);
        return problem;
    }

    static ErrorResponseException invalid(List<Fault> faults) {
        ErrorResponseException problem = of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid",
                "Invalid request",
                faults.size() == 1 ? faults.getFirst().detail() : faults.size() + " fields are not valid.");
        problem.getBody().setProperty("errors", faults);
        return problem;
    }

    static ErrorResponseException unreadable() {
        return of(HttpStatus.BAD_REQUEST, "unreadable", "Unreadable", "The body is not valid JSON.");
    }

    static ErrorResponseException unavailable(String detail) {
        ErrorResponseException problem = of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not available now", detail);
        problem.getHeaders().set("Retry-After", "2");
        return problem;
    }

    private static ErrorResponseException of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:evenkeel:problem:" + type));
        body.setTitle(title);
        return new ErrorResponseException(status, body, null);
    }
}
