package io.evenkeel.intake.web;

import io.evenkeel.events.Json;
import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.problem.Problem;
import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reception.Outcome;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Outcomes as HTTP. */
public final class Answers {

    private final String followup;
    private final IntakeMeters meters;

    Answers(String followup, IntakeMeters meters) {
        this.followup = followup;
        this.meters = meters;
    }

    ResponseEntity<byte[]> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted(Receipt.of(accepted.event(), followup));
            case Outcome.Refused refused -> problem(refused.problem(), HttpHeaders.EMPTY);
        };
    }

    ResponseEntity<byte[]> problem(Problem problem, HttpHeaders more) {
        meters.refused(problem.status());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).headers(more).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
        }
        if (leavesBodyUnread(problem)) {
            answer.header(HttpHeaders.CONNECTION, "close");
        }
        return answer.body(Json.write(problem));
    }

    private static ResponseEntity<byte[]> accepted(Receipt receipt) {
        return ResponseEntity.accepted()
                .location(URI.create(receipt.caseUrl()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(receipt));
    }

    private static boolean leavesBodyUnread(Problem problem) {
        return problem.status() == ProblemKind.BODY_TOO_LARGE.status()
                || problem.status() == ProblemKind.BODY_TIMEOUT.status();
    }
}
