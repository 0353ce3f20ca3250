package io.evenkeel.intake.bulk;

import io.evenkeel.events.Ids;
import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.problem.Problem;
import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.ComplaintReader;
import io.evenkeel.intake.reading.ComplaintRequest;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import io.evenkeel.intake.reading.StrictJson;
import io.evenkeel.intake.reception.Call;
import io.evenkeel.intake.reception.Outcome;
import io.evenkeel.intake.reception.Reception;
import io.evenkeel.intake.reception.Submission;
import io.evenkeel.intake.web.RefusedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Runs imports: a bounded number of records on their way at once, answers in the order of the lines, and no more read from the caller than
 * can be handed on. Where the log is busy, an import waits instead of failing: it is the one that is not in a hurry.
 */
final class Importer {

    private static final Retry PATIENCE = Retry.backoff(10, Duration.ofMillis(50))
            .maxBackoff(Duration.ofSeconds(1))
            .filter(BusyException.class::isInstance)
            .onRetryExhaustedThrow((retry, signal) -> signal.failure());

    private final Reception reception;
    private final InstantSource clock;
    private final IntakeMeters meters;
    private final int concurrency;

    Importer(Reception reception, InstantSource clock, IntakeMeters meters, int concurrency) {
        this.reception = reception;
        this.clock = clock;
        this.meters = meters;
        this.concurrency = concurrency;
    }

    /** {@code quiet}: no mail goes to the customers about what is imported here. */
    Flux<ImportResult> run(Flux<byte[]> pieces, BulkFormat format, Call call, boolean quiet) {
        return pieces.publishOn(Schedulers.parallel(), 1)
                .concatMapIterable(piece -> orThrow(format.feed(piece)), 1)
                .concatWith(Flux.defer(() -> Flux.fromIterable(orThrow(format.end()))))
                .flatMapSequential(line -> take(line, format, call, quiet), concurrency, 1)
                .doOnNext(this::count);
    }

    private Mono<ImportResult> take(RawLine line, BulkFormat format, Call call, boolean quiet) {
        return switch (read(line, format)) {
            case Read<ComplaintRequest> read ->
                submit(new Submission.Complaint(read.value(), quiet), forLine(call, line))
                        .map(outcome -> result(line, outcome));
            case Refused<ComplaintRequest> refused -> Mono.just(ImportResult.refused(line.number(), refused.problem()));
        };
    }

    private Reading<ComplaintRequest> read(RawLine line, BulkFormat format) {
        if (line.tooLong()) {
            return new Refused<>(ProblemKind.BODY_TOO_LARGE.with("the record that begins here has more than "
                    + StrictJson.MAX_BYTES + " bytes; in CSV perhaps a quote is never closed"));
        }
        return format.read(line).then(json -> ComplaintReader.read(json, clock.instant()));
    }

    private Mono<Outcome> submit(Submission submission, Call call) {
        return Mono.fromFuture(() -> reception.submit(submission, call), true)
                .flatMap(outcome -> outcome instanceof Outcome.Refused refused && isBusy(refused.problem())
                        ? Mono.<Outcome>error(new BusyException(refused))
                        : Mono.just(outcome))
                .retryWhen(PATIENCE)
                .onErrorResume(BusyException.class, busy -> Mono.just(busy.refused));
    }

    /** A key for the whole import makes one for each of its lines, so that a repeated import makes no second case. */
    private static Call forLine(Call call, RawLine line) {
        return call.withKey(call.key().map(key -> Ids.derived("import-line", key, Long.toString(line.number()))));
    }

    private static ImportResult result(RawLine line, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> ImportResult.accepted(line.number(), accepted.id());
            case Outcome.Refused refused -> ImportResult.refused(line.number(), refused.problem());
        };
    }

    private void count(ImportResult result) {
        if (result.problem() != null) {
            meters.refused(result.problem().status());
        }
    }

    private static boolean isBusy(Problem problem) {
        return problem.type().equals(ProblemKind.BUSY.type());
    }

    private static List<RawLine> orThrow(Reading<List<RawLine>> lines) {
        return switch (lines) {
            case Read<List<RawLine>> read -> read.value();
            case Refused<List<RawLine>> refused -> throw new RefusedException(refused.problem());
        };
    }

    private static final class BusyException extends RuntimeException {

        private final transient Outcome.Refused refused;

        BusyException(Outcome.Refused refused) {
            super("busy", null, false, false);
            this.refused = refused;
        }
    }
}
