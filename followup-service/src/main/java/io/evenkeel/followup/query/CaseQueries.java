package io.evenkeel.followup.query;

import io.evenkeel.followup.query.Whereabouts.Place;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Finds the answer here or at the instance that has it, now or within the time that the asker is ready to wait. */
final class CaseQueries {

    /** Who waits, waits for a customer that changes hands, too. */
    private static final Duration AGAIN_AFTER = Duration.ofMillis(250);

    private final Whereabouts whereabouts;
    private final Waiters waiters;
    private final OtherInstance others;
    private final Scheduler disk;

    CaseQueries(Whereabouts whereabouts, Waiters waiters, OtherInstance others, Scheduler disk) {
        this.whereabouts = whereabouts;
        this.waiters = waiters;
        this.others = others;
        this.disk = disk;
    }

    Mono<ResponseEntity<byte[]>> answer(Question question) {
        return Mono.defer(() -> {
            long end = System.nanoTime() + question.patience().toNanos();
            return Mono.defer(() -> attempt(question.within(Duration.ofNanos(end - System.nanoTime()))))
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, AGAIN_AFTER)
                            .filter(e -> Problems.isUnsettled(e) && System.nanoTime() < end));
        });
    }

    private Mono<ResponseEntity<byte[]>> attempt(Question question) {
        return Mono.defer(() -> switch (whereabouts.of(question.customerId())) {
                    case Place.Here here -> here(question, here);
                    case Place.There there -> there(question, there);
                    case Place.Unsettled unsettled ->
                        Mono.error(Problems.unsettled("the case file is starting or changes hands"));
                })
                .onErrorMap(
                        InvalidStateStoreException.class,
                        e -> Problems.unsettled("the case file is starting or changes hands"))
                .subscribeOn(disk);
    }

    private Mono<ResponseEntity<byte[]>> there(Question question, Place.There there) {
        return question.forwarded()
                ? Mono.error(Problems.unsettled("the customer is changing hands"))
                : others.ask(there.host(), question);
    }

    private Mono<ResponseEntity<byte[]>> here(Question question, Place.Here here) {
        if (question.patience().isZero()) {
            return read(question, here).switchIfEmpty(unknown(question));
        }
        Optional<Waiters.Ticket> ticket = waiters.enter(question);
        return ticket.map(entered -> Mono.using(
                        () -> entered,
                        waiting -> read(question, here)
                                .switchIfEmpty(Mono.defer(() -> readOnceKnown(question, here, waiting)))))
                .orElseGet(() -> Mono.error(Problems.unsettled("too many wait already")))
                .switchIfEmpty(unknown(question));
    }

    /** The ticket was taken before the first look, so that no case can slip in between the two. */
    private Mono<ResponseEntity<byte[]>> readOnceKnown(Question question, Place.Here here, Waiters.Ticket waiting) {
        Duration patience = question.patience();
        return Mono.fromFuture(waiting.known(), true)
                .thenReturn(Boolean.TRUE)
                .timeout(patience, Mono.just(Boolean.FALSE))
                .publishOn(disk)
                .flatMap(known -> read(question, here));
    }

    private static Mono<ResponseEntity<byte[]>> read(Question question, Place.Here here) {
        return Mono.fromCallable(() -> new CaseReader(here).read(question).orElse(null))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .body(json));
    }

    private static Mono<ResponseEntity<byte[]>> unknown(Question question) {
        return Mono.error(() -> Problems.unknown(question));
    }
}
