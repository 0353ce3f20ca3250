package io.evenkeel.followup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CaseClosed;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.FollowupEvent.DeadlineAtRisk;
import io.evenkeel.events.FollowupEvent.DeadlineMissed;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;
import io.evenkeel.events.FollowupEvent.PromiseOverdue;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.followup.Story;
import io.evenkeel.followup.casefile.CaseState;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole lives of cases through the topology, with the clock moved. */
class LifeOfACaseTest {

    private final Driver driver = Driver.started();
    private final Story story = Story.of(Driver.START);

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aCaseThatIsSettledAtOnceIsAcknowledgedSummedUpAskedAboutAndClosed() {
        driver.says(story.received());
        assertThat(driver.said()).isEmpty();
        driver.says(story.resolved());
        assertThat(driver.said())
                .hasExactlyElementsOfTypes(AcknowledgementRequested.class, SummaryEmailRequested.class);

        driver.passes(Duration.ofDays(2).minusMillis(1));
        assertThat(driver.said()).isEmpty();
        driver.passes(Duration.ofMillis(200));
        assertThat(driver.said()).hasExactlyElementsOfTypes(CheckInRequested.class);
        driver.passes(Duration.ofDays(7).plusMillis(200));

        assertThat(driver.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseClosed.class, closed -> assertThat(closed.reason()).isEqualTo(CloseReason.SILENCE));
        assertThat(driver.file(story).state()).isEqualTo(CaseState.CLOSED);
        assertThat(driver.pendingTimers()).isZero();
    }

    @Test
    void theTimelineIsWhatTheLogsHoldInOrderAndWithItsCauses() {
        driver.says(story.received());
        driver.says(story.resolved());

        var timeline = driver.timeline(story);

        assertThat(timeline)
                .extracting(entry -> entry.get("type").asString())
                .containsExactly(
                        "evenkeel.complaint.received.v1",
                        "evenkeel.complaint.resolved.v1",
                        "evenkeel.acknowledgement.requested.v1",
                        "evenkeel.summary-email.requested.v1");
        assertThat(timeline)
                .extracting(entry -> entry.get("who").asString())
                .containsExactly("customer", "policy", "evenkeel", "evenkeel");
        assertThat(timeline).extracting(entry -> entry.get("number").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(timeline.get(3).get("causationId")).isEqualTo(timeline.get(1).get("id"));
        assertThat(timeline.get(0).get("data").get("subject").asString()).isEqualTo("Myöhässä");
        assertThat(timeline.get(1).get("topic").asString()).isEqualTo("triage.decisions");
    }

    @Test
    void withoutADecisionTheCustomerHearsWithinTwoSeconds() {
        driver.says(story.received());
        driver.passes(Duration.ofMillis(1_800));
        assertThat(driver.said()).isEmpty();
        driver.passes(Duration.ofMillis(400));

        assertThat(driver.said()).singleElement().isInstanceOfSatisfying(AcknowledgementRequested.class, said -> {
            assertThat(said.nextStep()).isEqualTo(NextStep.BEING_READ);
            assertThat(said.category()).isNull();
            assertThat(said.recipient().email()).isEqualTo("aino@example.com");
        });
        driver.says(story.escalated(Duration.ofDays(1)));
        assertThat(driver.said()).isEmpty();
    }

    @Test
    void anEscalatedCaseGetsAWordByThePromisedDateAndItsClockRunsOut() {
        driver.says(story.received());
        driver.says(story.escalated(Duration.ofDays(4)));
        driver.said();

        driver.passes(Duration.ofDays(2).plusMillis(200));
        assertThat(driver.said()).hasExactlyElementsOfTypes(ProgressUpdateRequested.class);
        driver.passes(Duration.ofDays(1).plusMillis(200));
        assertThat(driver.said()).hasExactlyElementsOfTypes(DeadlineAtRisk.class);
        driver.passes(Duration.ofDays(1));
        assertThat(driver.said())
                .hasExactlyElementsOfTypes(DeadlineMissed.class, ProgressUpdateRequested.class)
                .allSatisfy(event -> assertThat(event.customerId()).isEqualTo("C-1001"));
    }

    @Test
    void promisesAreWatchedOnAfterTheClosing() {
        driver.says(story.received());
        driver.says(story.resolved(story.promise("p1", Duration.ofDays(20)), story.promise("p2", Duration.ofDays(21))));
        driver.says(story.kept("p2"));
        driver.passes(Duration.ofDays(2).plusMillis(200));
        driver.passes(Duration.ofDays(7).plusMillis(200));
        driver.said();
        driver.passes(Duration.ofDays(30));

        assertThat(driver.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        PromiseOverdue.class,
                        overdue -> assertThat(overdue.promise().promiseId()).isEqualTo("p1"));
    }

    @Test
    void anUnhappyAnswerOpensAgainAndAnotherResolutionStartsOver() {
        driver.says(story.received());
        driver.says(story.resolved());
        driver.passes(Duration.ofDays(2).plusMillis(200));
        driver.says(story.answered(false));
        driver.says(story.reopened());
        driver.says(story.escalated(Duration.ofDays(30)));
        assertThat(driver.file(story).latte().explain()).isNull();
        driver.said();

        driver.says(story.resolved());
        assertThat(driver.said()).hasExactlyElementsOfTypes(SummaryEmailRequested.class);
        driver.passes(Duration.ofDays(2).plusMillis(200));
        driver.says(story.answered(true));

        assertThat(driver.file(story).closing()).isNotNull();
        assertThat(driver.said()).hasExactlyElementsOfTypes(CheckInRequested.class, CaseClosed.class);
        assertThat(driver.pendingTimers()).isZero();
    }
}
