package io.evenkeel.intake.reception;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Ids;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.intake.idempotency.Fingerprint;
import io.evenkeel.intake.idempotency.Mark;
import io.evenkeel.intake.idempotency.Seen;
import io.evenkeel.intake.idempotency.SeenRequests;
import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reception.EventLog.Appended;
import io.evenkeel.intake.reception.Outcome.Accepted;
import io.evenkeel.intake.reception.Outcome.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Accepts submissions: each becomes one event in the log, and only then there is a receipt. A repeat under the same key gets the first
 * receipt again; requests that arrive together under one key share one append.
 */
public final class Reception {

    private static final String SOURCE = "/intake";
    private static final Refused REUSED = new Refused(ProblemKind.IDEMPOTENCY_KEY_REUSED.with(
            "this key was used before with another request; a new request needs a new key"));
    private static final Refused BUSY =
            new Refused(ProblemKind.BUSY.with("nothing was written; try again after the time given in Retry-After"));
    private static final Refused UNAVAILABLE = new Refused(ProblemKind.LOG_UNAVAILABLE.with(
            "not acknowledged; send it again, with the same Idempotency-Key, after the time given in Retry-After"));

    private final EventLog log;
    private final SeenRequests seen;
    private final InstantSource clock;
    private final Map<UUID, UnderWay> underWay = new ConcurrentHashMap<>();

    public Reception(EventLog log, SeenRequests seen, InstantSource clock) {
        this.log = log;
        this.seen = seen;
        this.clock = clock;
    }

    /** Completes normally in every case. */
    public CompletableFuture<Outcome> submit(Submission submission, Call call) {
        return call.key()
                .map(key -> submitKeyed(submission, submission.idFor(call.client(), key), call))
                .orElseGet(() -> submitOnce(submission, call));
    }

    private CompletableFuture<Outcome> submitOnce(Submission submission, Call call) {
        String id = UUID.randomUUID().toString();
        return append(submission, id, UUID.randomUUID().toString(), now(), null, call);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // its outcome, good or bad, is handed on
    private CompletableFuture<Outcome> submitKeyed(Submission submission, String id, Call call) {
        if (!log.remembersKeys()) {
            return CompletableFuture.completedFuture(UNAVAILABLE);
        }
        Mark mark = new Mark(UUID.fromString(id), submission.fingerprint());
        UnderWay mine = new UnderWay(mark.fingerprint(), new CompletableFuture<>());
        UnderWay other = underWay.putIfAbsent(mark.requestId(), mine);
        if (other != null) {
            return mark.fingerprint().equals(other.fingerprint())
                    ? other.outcome()
                    : CompletableFuture.completedFuture(REUSED);
        }
        // Looked up only now: whoever was under way before has put its mark into the memory before it left.
        firstOrRepeat(submission, id, mark, call).whenComplete((outcome, failure) -> {
            underWay.remove(mark.requestId());
            if (failure == null) {
                mine.outcome().complete(outcome);
            } else {
                mine.outcome().completeExceptionally(failure);
            }
        });
        return mine.outcome();
    }

    private CompletableFuture<Outcome> firstOrRepeat(Submission submission, String id, Mark mark, Call call) {
        Instant now = now();
        Optional<Seen> before = seen.find(mark.requestId(), now);
        if (before.isPresent()) {
            return CompletableFuture.completedFuture(
                    before.get().fingerprint().equals(mark.fingerprint())
                            ? new Accepted(id, submission.event(id, before.get().receivedAt()), true)
                            : REUSED);
        }
        // Made from what was asked, so that a repeat that does reach the log is recognised there.
        String eventId = Ids.derived("received", id, mark.fingerprint().hex());
        return append(submission, id, eventId, now, mark, call);
    }

    private CompletableFuture<Outcome> append(
            Submission submission, String id, String eventId, Instant now, @Nullable Mark mark, Call call) {
        IntakeEvent event = submission.event(id, now);
        Envelope envelope = new Envelope(eventId, SOURCE, now, null, call.traceparent(), event);
        return log.append(envelope, mark).thenApply(appended -> {
            if (appended == Appended.WRITTEN && mark != null) {
                seen.add(mark, now);
            }
            return switch (appended) {
                case WRITTEN -> new Accepted(id, event, false);
                case BUSY -> BUSY;
                case UNAVAILABLE -> UNAVAILABLE;
            };
        });
    }

    /** Milliseconds, so that the memory can give back the very same time. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record UnderWay(Fingerprint fingerprint, CompletableFuture<Outcome> outcome) {}
}
