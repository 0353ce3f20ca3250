package io.evenkeel.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.FollowupEvent.Clock;
import io.evenkeel.events.FollowupEvent.DeadlineAtRisk;
import io.evenkeel.events.FollowupEvent.DeadlineMissed;
import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.followup.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** While the customer waits. */
class OpenCaseTest {

    private final Story story = Story.of(Told.START);
    private final Told told = new Told();

    @Test
    void theDateThatTheCustomerWasToldIsKeptAndTheNextOneNamed() {
        told.after(story.received(), story.escalated(Duration.ofDays(30)), story.claimed("maija"))
                .when(TimerKind.NEXT_WORD);

        ProgressUpdateRequested said = told.only(ProgressUpdateRequested.class);
        assertThat(said.claimed()).isTrue();
        assertThat(said.nextWordBy()).isEqualTo(told.now().plus(Duration.ofDays(2)));
        assertThat(told.file().due(TimerKind.NEXT_WORD)).hasValue(said.nextWordBy());
    }

    @Test
    void aWordThatComesLateIsOwnedUpTo() {
        told.after(story.received(), story.escalated(Duration.ofDays(30)))
                .late(TimerKind.NEXT_WORD, Duration.ofDays(3));

        assertThat(told.said())
                .hasExactlyElementsOfTypes(DeadlineMissed.class, ProgressUpdateRequested.class)
                .first()
                .isEqualTo(new DeadlineMissed(
                        story.complaintId(),
                        "C-1001",
                        Clock.NEXT_WORD,
                        Told.START.plus(Duration.ofDays(2)),
                        told.now()));
    }

    @Test
    void theSupervisorsClockWarnsAndRunsOut() {
        told.after(story.received(), story.escalated(Duration.ofHours(4))).when(TimerKind.DECISION_AT_RISK);
        assertThat(told.now()).isEqualTo(Told.START.plus(Duration.ofHours(3)).plusMillis(1));
        assertThat(told.only(DeadlineAtRisk.class).dueAt()).isEqualTo(Told.START.plus(Duration.ofHours(4)));
        told.when(TimerKind.DECISION);

        assertThat(told.only(DeadlineMissed.class).clock()).isEqualTo(Clock.DECISION);
    }

    @Test
    void anUpdateMovesTheClockTheLanguageAndThePriority() {
        told.after(story.received(), story.escalated(Duration.ofHours(24)), story.updated(Duration.ofHours(4)));

        assertThat(told.file().due(TimerKind.DECISION_AT_RISK)).hasValue(Told.START.plus(Duration.ofHours(3)));
        assertThat(told.file().reading().priority()).isEqualTo(Priority.P1);
        assertThat(told.file().voice().language()).isEqualTo(ReplyLanguage.SR_CYRL);
    }

    @Test
    void aSupervisorTakesTheCaseAndGivesItBack() {
        told.after(story.received(), story.escalated(Duration.ofDays(1)), story.claimed("maija"));
        assertThat(told.file().claimedBy()).isEqualTo("maija");
        told.after(story.givenBack("maija"));

        assertThat(told.file().state()).isEqualTo(CaseState.ESCALATED);
        assertThat(told.file().claimedBy()).isNull();
    }

    @Test
    void aResolutionStopsEveryClockOfTheWait() {
        told.after(story.received(), story.escalated(Duration.ofDays(1)), story.resolved());

        assertThat(told.pending()).containsExactly(TimerKind.CHECK_IN);
    }

    @Test
    void aDueTimeThatIsNotPendingAnyMoreDoesNothing() {
        told.after(story.received());
        Due stale = new Due(TimerKind.CLOSE, Told.START, null);
        Reaction.Changed changed =
                CaseRules.fire(told.file(), stale, Contact.UNKNOWN, CaseSettings.DEFAULTS, told.now());

        assertThat(changed.messages()).isEmpty();
        assertThat(changed.file()).isEqualTo(told.file());
    }

    @Test
    void whatBelongsToNoCaseIsEarlyOrRefused() {
        assertThat(told.reaction(story.resolved())).isInstanceOf(Reaction.Early.class);
        assertThat(told.reaction(story.kept("p"))).isInstanceOf(Reaction.Refused.class);
    }

    @Test
    void theLastEventsAreRememberedByFingerprintsOfBoundedLength() {
        Recorded recorded = Recorded.NOTHING;
        for (int i = 0; i < 1_000; i++) {
            recorded = recorded.with("event-" + i);
        }

        assertThat(recorded.entries()).isEqualTo(1_000);
        assertThat(recorded.prints()).hasSize(128 * 11);
        assertThat(recorded.holds("event-999")).isTrue();
        assertThat(recorded.holds("event-872")).isTrue();
        assertThat(recorded.holds("event-871")).isFalse();
        assertThat(recorded.holds("event-1000")).isFalse();
    }
}
