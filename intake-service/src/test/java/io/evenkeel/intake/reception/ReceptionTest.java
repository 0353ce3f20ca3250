package io.evenkeel.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Channel;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.intake.idempotency.SeenRequests;
import io.evenkeel.intake.reading.ComplaintRequest;
import io.evenkeel.intake.reception.EventLog.Appended;
import io.evenkeel.intake.reception.Outcome.Accepted;
import io.evenkeel.intake.reception.Outcome.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final StubLog log = new StubLog();
    private final Reception reception =
            new Reception(log, new SeenRequests(100, Duration.ofHours(24)), InstantSource.fixed(NOON));

    @Test
    void withoutAKeyEveryRequestIsItsOwn() {
        Accepted one = (Accepted) submit("late", Optional.empty()).join();
        Accepted other = (Accepted) submit("late", Optional.empty()).join();

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(log.written()).hasSize(2);
    }

    @Test
    void theSameKeyGivesTheSameIdsAnywhere() {
        Accepted here = (Accepted) submit("late", Optional.of("k")).join();
        StubLog elsewhere = new StubLog();
        new Reception(elsewhere, new SeenRequests(1, Duration.ofHours(1)), InstantSource.system())
                .submit(complaint("late"), call(Optional.of("k")))
                .join();

        assertThat(elsewhere.written().getFirst().event().complaintId()).isEqualTo(here.id());
        assertThat(elsewhere.written().getFirst().id())
                .isEqualTo(log.written().getFirst().id());
    }

    @Test
    void requestsThatArriveTogetherUnderOneKeyShareOneAppend() {
        CompletableFuture<Appended> held = log.hold();
        CompletableFuture<Outcome> first = submit("late", Optional.of("k"));
        CompletableFuture<Outcome> second = submit("late", Optional.of("k"));
        CompletableFuture<Outcome> another = submit("lost", Optional.of("k"));

        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        assertThat(((Refused) another.join()).problem().status()).isEqualTo(422);
        held.complete(Appended.WRITTEN);
        assertThat(first.join()).isEqualTo(second.join());
        assertThat(log.written()).hasSize(1);
    }

    @Test
    void whatWasNotAcknowledgedIsNotRemembered() {
        log.answers(Appended.UNAVAILABLE);
        assertThat(((Refused) submit("late", Optional.of("k")).join()).problem().status())
                .isEqualTo(503);
        log.answers(Appended.WRITTEN);
        Accepted retried = (Accepted) submit("late", Optional.of("k")).join();

        assertThat(retried.repeated()).isFalse();
        assertThat(((Accepted) submit("late", Optional.of("k")).join()).repeated())
                .isTrue();
        assertThat(log.written()).hasSize(2);
        assertThat(log.written().get(0).id()).isEqualTo(log.written().get(1).id());
    }

    @Test
    void aKeyWaitsUntilTheKeysOfOthersAreKnown() {
        log.remembers(false);

        assertThat(((Refused) submit("late", Optional.of("k")).join()).problem().status())
                .isEqualTo(503);
        assertThat(submit("late", Optional.empty()).join()).isInstanceOf(Accepted.class);
    }

    private CompletableFuture<Outcome> submit(String text, Optional<String> key) {
        return reception.submit(complaint(text), call(key));
    }

    private static Call call(Optional<String> key) {
        return new Call("anonymous", key, null);
    }

    private static Submission complaint(String text) {
        return new Submission.Complaint(
                new ComplaintRequest(
                        new Customer("C-1", null, null, null),
                        Channel.WEB,
                        null,
                        text,
                        null,
                        null,
                        List.of(),
                        null,
                        Map.of()),
                false);
    }
}
