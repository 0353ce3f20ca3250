package io.evenkeel.intake.web;

import io.evenkeel.intake.problem.Problem;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import io.evenkeel.intake.reception.Call;
import io.evenkeel.intake.reception.Outcome;
import io.evenkeel.intake.reception.Reception;
import io.evenkeel.intake.reception.Submission;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** The way of every single request: headers, body, submission, log, answer. */
final class Intake {

    private final Bodies bodies;
    private final Calls calls;
    private final Reception reception;
    private final Answers answers;

    Intake(Bodies bodies, Calls calls, Reception reception, Answers answers) {
        this.bodies = bodies;
        this.calls = calls;
        this.reception = reception;
        this.answers = answers;
    }

    Mono<ResponseEntity<byte[]>> take(
            ServerHttpRequest request, Function<byte[], Reading<? extends Submission>> reader) {
        return switch (calls.of(request)) {
            case Read<Call> call ->
                bodies.whole(request)
                        .flatMap(body -> submit(reader.apply(body), call.value()))
                        .map(answers::of);
            case Refused<Call> refused -> Mono.just(answers.of(new Outcome.Refused(refused.problem())));
        };
    }

    Mono<ResponseEntity<byte[]>> refuse(Problem problem) {
        return Mono.just(answers.of(new Outcome.Refused(problem)));
    }

    private Mono<Outcome> submit(Reading<? extends Submission> submission, Call call) {
        return switch (submission) {
            // A caller that hangs up must not take the append of others under the same key with it.
            case Read<? extends Submission> read -> Mono.fromFuture(reception.submit(read.value(), call), true);
            case Refused<? extends Submission> refused -> Mono.just(new Outcome.Refused(refused.problem()));
        };
    }
}
