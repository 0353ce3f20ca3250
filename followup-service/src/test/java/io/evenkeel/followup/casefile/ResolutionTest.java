package io.evenkeel.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Author;
import io.evenkeel.events.EventType;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CaseClosed;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.FollowupEvent.PromiseOverdue;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.followup.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From the settlement to the end. */
class ResolutionTest {

    private final Story story = Story.of(Told.START);
    private final Told told = new Told();

    @Test
    void theSummarySaysWhatWasPromisedAndWhenWeAsk() {
        told.after(
                story.received(),
                story.escalated(Duration.ofDays(1)),
                story.resolved(story.promise("p", Duration.ofDays(3))));

        SummaryEmailRequested said = told.only(SummaryEmailRequested.class);
        assertThat(said.promises()).hasSize(1);
        assertThat(said.checkInAt()).isEqualTo(Told.START.plus(Duration.ofDays(2)));
        assertThat(told.pending()).containsExactlyInAnyOrder(TimerKind.CHECK_IN, TimerKind.PROMISE);
        assertThat(told.file().state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void aWithdrawnComplaintIsSummedUpAndClosed() {
        told.after(story.received(), story.resolved(Outcome.WITHDRAWN, Told.START));

        assertThat(told.said())
                .hasExactlyElementsOfTypes(
                        AcknowledgementRequested.class, SummaryEmailRequested.class, CaseClosed.class);
        assertThat(told.file().closing()).isEqualTo(new Closing(CloseReason.WITHDRAWN, Told.START));
        assertThat(told.pending()).isEmpty();
    }

    @Test
    void theEndOfAContactIsOneLetterWhicheverEventComesFirst() {
        told.after(
                story.received(),
                story.escalated(Duration.ofDays(1)),
                story.resolved(Outcome.CONTACT_ENDED, Told.START));
        assertThat(told.said()).hasExactlyElementsOfTypes(SummaryEmailRequested.class, CaseClosed.class);
        assertThat(told.after(story.contactEnded()).said()).isEmpty();

        Told other = new Told().after(story.received(), story.escalated(Duration.ofDays(1)), story.contactEnded());
        assertThat(other.said()).hasExactlyElementsOfTypes(SummaryEmailRequested.class, CaseClosed.class);
        assertThat(other.after(story.resolved(Outcome.CONTACT_ENDED, Told.START))
                        .said())
                .isEmpty();
        assertThat(other.file().state()).isEqualTo(CaseState.CLOSED);
        assertThat(other.pending()).isEmpty();
    }

    @Test
    void silenceAfterTheCheckInCloses() {
        told.after(story.received(), story.resolved()).when(TimerKind.CHECK_IN);
        assertThat(told.only(CheckInRequested.class).closesAt())
                .isEqualTo(told.now().plus(Duration.ofDays(7)));
        told.when(TimerKind.CLOSE);

        assertThat(told.only(CaseClosed.class).reason()).isEqualTo(CloseReason.SILENCE);
    }

    @Test
    void aContentCustomerClosesTheCase() {
        told.after(story.received(), story.resolved()).when(TimerKind.CHECK_IN).after(story.answered(true));

        assertThat(told.only(CaseClosed.class).reason()).isEqualTo(CloseReason.CONTENT);
        assertThat(told.pending()).isEmpty();
        assertThat(told.after(story.answered(true)).said()).isEmpty();
    }

    @Test
    void anUnhappyAnswerStopsTheClosingAndTriageOpensAgain() {
        told.after(story.received(), story.resolved()).when(TimerKind.CHECK_IN).after(story.answered(false));
        assertThat(told.pending()).isEmpty();
        told.after(story.reopened());

        assertThat(told.file().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(told.pending()).containsExactly(TimerKind.NEXT_WORD);
        assertThat(told.file().resolution()).isNull();
        assertThat(told.file().latte().takeAction()).isNull();
        assertThat(told.after(story.escalated(Duration.ofDays(1))).said()).isEmpty();
        assertThat(told.after(story.resolved()).said()).hasExactlyElementsOfTypes(SummaryEmailRequested.class);
        assertThat(told.pending()).containsExactly(TimerKind.CHECK_IN);
    }

    @Test
    void aClosedCaseIsOpenedAgainByAFurtherMessage() {
        told.after(
                story.received(), story.resolved(Outcome.WITHDRAWN, Told.START), story.writes("m"), story.reopened());

        assertThat(told.file().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(told.file().closing()).isNull();
    }

    @Test
    void aPromiseIsKeptOrBecomesOverdueAlsoAfterTheClosing() {
        told.after(
                story.received(),
                story.resolved(
                        Outcome.WITHDRAWN,
                        Told.START,
                        story.promise("p1", Duration.ofDays(1)),
                        story.promise("p2", Duration.ofDays(2))),
                story.kept("p1"));
        assertThat(told.file().promises())
                .extracting(TrackedPromise::state)
                .containsExactly(TrackedPromise.State.KEPT, TrackedPromise.State.OPEN);
        told.when(TimerKind.PROMISE);

        assertThat(told.only(PromiseOverdue.class).promise().promiseId()).isEqualTo("p2");
        assertThat(told.file().promises().getLast().state()).isEqualTo(TrackedPromise.State.OVERDUE);
        told.after(story.kept("p2"), story.kept("unheard-of"));
        assertThat(told.file().promises()).extracting(TrackedPromise::state).containsOnly(TrackedPromise.State.KEPT);
    }

    @Test
    void importedHistoryIsSettledWithoutAWord() {
        told.after(story.imported());
        assertThat(told.pending()).isEmpty();
        told.after(story.escalated(Duration.ofDays(1)));
        assertThat(told.said()).isEmpty();
        assertThat(told.pending()).containsExactly(TimerKind.DECISION_AT_RISK);
        told.after(story.resolved());

        assertThat(told.only(CaseClosed.class).reason()).isEqualTo(CloseReason.QUIET);
        assertThat(told.pending()).isEmpty();
    }

    @Test
    void whoWritesAboutAnImportedCaseTodayIsAnswered() {
        told.after(story.imported(), story.resolved(), story.message("a", Author.AGENT));
        assertThat(told.file().voice().quiet()).isTrue();
        told.after(story.writes("m"), story.reopened(), story.escalated(Duration.ofDays(1)));

        assertThat(told.only(AcknowledgementRequested.class).recipient().email())
                .isEqualTo("aino@example.com");
    }

    @Test
    void eachStepOfLatteHasItsTimeOrIsMissing() {
        told.after(story.received());
        assertThat(told.file().latte()).isEqualTo(new Latte(Told.START, null, null, null, null));
        told.after(
                story.escalated(Duration.ofDays(1)),
                story.delivered(EventType.ACKNOWLEDGEMENT_REQUESTED.wire(), Told.START.plusSeconds(1)),
                story.claimed("maija"),
                story.resolved(Outcome.GRANTED, Told.START.plusSeconds(60)),
                story.undelivered(EventType.SUMMARY_EMAIL_REQUESTED.wire()));
        assertThat(told.file().latte())
                .isEqualTo(new Latte(Told.START, Told.START.plusSeconds(1), Told.START.plusSeconds(30), null, null));
        told.after(story.delivered(EventType.SUMMARY_EMAIL_REQUESTED.wire(), Told.START.plusSeconds(90)));

        assertThat(told.file().latte().thank()).isEqualTo(Told.START.plusSeconds(90));
        assertThat(told.file().latte().explain()).isEqualTo(Told.START.plusSeconds(90));
    }
}
