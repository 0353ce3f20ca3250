package io.evenkeel.notification.alerts;

import io.evenkeel.events.kafka.Offsets;
import io.evenkeel.notification.meters.NotificationMeters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Schedulers;

/** {@code GET /alerts}: the live stream. */
@RestController
class AlertsController {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final AlertLog log;
    private final AlertHub hub;
    private final AlertSettings settings;
    private final NotificationMeters meters;

    AlertsController(AlertLog log, AlertHub hub, AlertSettings settings, NotificationMeters meters) {
        this.log = log;
        this.hub = hub;
        this.settings = settings;
        this.meters = meters;
    }

    @GetMapping(path = "/alerts", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> alerts(
            @RequestParam(required = false) @Nullable String priority,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String category,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(name = "lastEventId", required = false) @Nullable String lastEventIdParameter) {
        AlertFilter filter = filter(priority, language, category);
        String last = lastEventId == null || lastEventId.isBlank() ? lastEventIdParameter : lastEventId;
        if (!hub.ready()) {
            throw unavailable("the log is not being read yet");
        }
        if (meters.streams().get() >= settings.maxStreams()) {
            throw unavailable("all " + settings.maxStreams() + " streams are taken");
        }
        return seen(last)
                .map(seen -> new AlertStream(log, hub, filter, settings.buffer()).open(seen))
                .map(alerts -> ResponseEntity.ok(beating(alerts)));
    }

    /** The end of the alerts travels as a value until the beat has been merged in: then it ends both. */
    private Flux<ServerSentEvent<String>> beating(Flux<ServerSentEvent<String>> alerts) {
        Flux<Signal<ServerSentEvent<String>>> beats = Flux.interval(settings.heartbeat())
                .onBackpressureDrop()
                .map(beat -> Signal.next(AlertStream.comment("still here")));
        return alerts.materialize()
                .mergeWith(beats)
                .<ServerSentEvent<String>>dematerialize()
                .doOnSubscribe(opened -> meters.streams().incrementAndGet())
                .doFinally(signal -> meters.streams().decrementAndGet());
    }

    private Mono<Optional<Offsets>> seen(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return Mono.just(Optional.empty());
        }
        Offsets seen = Offsets.parse(lastEventId.strip())
                .orElseThrow(() -> badRequest("Last-Event-ID is not an id that this stream gave"));
        return Mono.fromCallable(log::end)
                .subscribeOn(Schedulers.boundedElastic())
                .map(end -> Optional.of(isWithin(end, seen) ? seen : Offsets.none()));
    }

    /**
     * Whether the client stands in this log. If not, the log was begun anew since: an error would end its stream for good, so it gets all that
     * there is instead.
     */
    private static boolean isWithin(Offsets end, Offsets seen) {
        return seen.next().entrySet().stream()
                .allMatch(at -> at.getValue() <= end.next().getOrDefault(at.getKey(), -1L));
    }

    private static AlertFilter filter(@Nullable String priority, @Nullable String language, @Nullable String category) {
        try {
            return AlertFilter.parse(priority, language, category);
        } catch (AlertFilter.UnknownValueException e) {
            ErrorResponseException refusal = refusal(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
            refusal.getBody()
                    .setProperty("errors", List.of(Map.of("parameter", e.parameter(), "detail", "" + e.getMessage())));
            throw refusal;
        }
    }

    private static ErrorResponseException badRequest(String detail) {
        return refusal(HttpStatus.BAD_REQUEST, detail);
    }

    private static ErrorResponseException unavailable(String detail) {
        ErrorResponseException refusal = refusal(HttpStatus.SERVICE_UNAVAILABLE, detail);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return refusal;
    }

    private static ErrorResponseException refusal(HttpStatus status, @Nullable String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
