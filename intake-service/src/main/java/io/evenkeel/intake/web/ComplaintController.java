package io.evenkeel.intake.web;

import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.CaseRequests;
import io.evenkeel.intake.reading.ComplaintReader;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reception.Submission;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a contact centre hands in, one at a time. */
@RestController
class ComplaintController {

    private final Intake intake;
    private final InstantSource clock;

    ComplaintController(Intake intake, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @PostMapping(path = "/complaints", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> complaint(ServerHttpRequest request) {
        return intake.take(
                request,
                body -> ComplaintReader.read(body, clock.instant())
                        .then(complaint -> new Read<>(new Submission.Complaint(complaint, false))));
    }

    @PostMapping(path = "/complaints/{complaintId}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> message(@PathVariable String complaintId, ServerHttpRequest request) {
        if (!CaseRequests.isId(complaintId)) {
            return noSuchId();
        }
        return intake.take(
                request,
                body -> CaseRequests.message(body)
                        .then(message -> new Read<>(new Submission.Message(complaintId, message))));
    }

    @PostMapping(
            path = "/complaints/{complaintId}/promises/{promiseId}/kept",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> promiseKept(
            @PathVariable String complaintId, @PathVariable String promiseId, ServerHttpRequest request) {
        if (!CaseRequests.isId(complaintId) || !CaseRequests.isId(promiseId)) {
            return noSuchId();
        }
        return intake.take(
                request,
                body -> CaseRequests.promiseKept(body)
                        .then(kept -> new Read<>(new Submission.Kept(complaintId, promiseId, kept))));
    }

    private Mono<ResponseEntity<byte[]>> noSuchId() {
        return intake.refuse(ProblemKind.NOT_FOUND.with("an id in a path has 1 to 64 characters of A-Z a-z 0-9 . _ -"));
    }
}
