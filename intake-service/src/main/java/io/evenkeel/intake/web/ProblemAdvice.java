package io.evenkeel.intake.web;

import io.evenkeel.intake.problem.Problem;
import io.evenkeel.intake.problem.ProblemKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Whatever goes wrong on the way to a controller or in it is told as a problem of ours, without a word of the request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Answers answers;

    ProblemAdvice(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedException e) {
        return answers.problem(e.problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ResponseStatusException e) {
        return answers.problem(problem(e.getStatusCode().value()), e.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception e) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            log.debug("a caller went away before the answer");
        } else {
            log.error("a request failed", e);
        }
        return answers.problem(
                ProblemKind.INTERNAL.with("it is in our logs; sending the request again does no harm"),
                HttpHeaders.EMPTY);
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 -> ProblemKind.NOT_FOUND.with("see /openapi.yaml for what there is");
            case 405 -> ProblemKind.METHOD_NOT_ALLOWED.with("the Allow header names the methods of this path");
            case 406 -> ProblemKind.NOT_ACCEPTABLE.with("see /openapi.yaml for the types that are given");
            case 413 -> ProblemKind.BODY_TOO_LARGE.with("see /openapi.yaml for the limits");
            case 415 -> ProblemKind.UNSUPPORTED_TYPE.with("see /openapi.yaml for the types that are taken here");
            default ->
                status < 500
                        ? ProblemKind.BAD_REQUEST.with("see /openapi.yaml for what is asked")
                        : ProblemKind.INTERNAL.with("the request could not be answered");
        };
    }
}
