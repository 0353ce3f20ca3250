package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Author;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.EventType;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.Ids;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.followup.Story;
import io.evenkeel.followup.casefile.CaseState;
import java.time.Duration;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What other services, brokers and restarts do to a stream. */
class TroubleTest {

    private Driver driver = Driver.started();
    private final Story story = Story.of(Driver.START);

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void theSameEventTwiceIsOneEntryAndOneMessage() {
        driver.says(story.received());
        Envelope decision = driver.says(story.resolved());
        driver.repeats(decision);

        assertThat(driver.said()).hasSize(2);
        assertThat(driver.timeline(story)).hasSize(4);
    }

    @Test
    void theSameComplaintFromTwoInstancesIsOneCaseAndShownAsARepeat() {
        driver.says(story.received());
        driver.says(story.resolved());
        driver.said();
        driver.says(story.received());

        assertThat(driver.said()).isEmpty();
        assertThat(driver.file(story).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(driver.timeline(story))
                .hasSize(5)
                .last()
                .satisfies(entry -> assertThat(entry.get("summary").asString()).contains("again"));
        assertThat(driver.known).containsExactly("C-1001/" + story.complaintId());
    }

    @Test
    void aDecisionThatOvertakesItsComplaintWaitsForIt() {
        driver.says(story.escalated(Duration.ofDays(1)));
        driver.says(story.claimed("maija"));
        assertThat(driver.waiting()).isEqualTo(2);
        assertThat(driver.said()).isEmpty();
        driver.says(story.received());

        assertThat(driver.waiting()).isZero();
        assertThat(driver.file(story).state()).isEqualTo(CaseState.CLAIMED);
        assertThat(driver.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        AcknowledgementRequested.class,
                        said -> assertThat(said.recipient().email()).isEqualTo("aino@example.com"));
        assertThat(driver.timeline(story))
                .extracting(entry -> entry.get("topic").asString())
                .containsExactly("intake.complaints", "triage.decisions", "triage.decisions", "followup.messages");
    }

    @Test
    void aMessageToNoCaseOpensOneWithTheIdThatTriageDerivesToo() {
        driver.says(story.received());
        Story stray = story.another("unheard-of");
        String opened = Ids.complaintOfStrayMessage("C-1001", "unheard-of");
        driver.says(stray.writes("m1"));
        driver.says(stray.message("m2", Author.AGENT));

        assertThat(driver.knows("C-1001", "unheard-of")).isFalse();
        assertThat(driver.timeline(story.another(opened))).hasSize(2);
        assertThat(driver.file(story.another(opened)).voice().recipient().email())
                .isEqualTo("aino@example.com");
    }

    @Test
    void whatCannotBeReadIsBuriedUnchangedWithItsReasonAndTheStreamGoesOn() {
        byte[] key = "C-1001".getBytes(UTF_8);
        byte[] garbage = {0, 1, 2};
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_type", EventType.COMPLAINT_RECEIVED.wire().getBytes(UTF_8));
        driver.pipes(Topic.INTAKE_COMPLAINTS.name(), key, garbage, headers);
        driver.says(story.received());

        assertThat(driver.deadLetters(Topic.INTAKE_COMPLAINTS)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(garbage);
            assertThat(letter.headers().lastHeader("ce_type")).isNotNull();
            assertThat(letter.headers().lastHeader(DeadLetter.REASON)).isNotNull();
        });
        assertThat(driver.file(story).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(driver.registry
                        .counter(FollowupMeters.DEAD_LETTERS, "topic", Topic.INTAKE_COMPLAINTS.name())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aReportForACaseThatDoesNotExistIsBuried() {
        driver.says(story.kept("p1"));
        driver.says(story.answered(true));
        driver.says(story.another("a|b").received());

        assertThat(driver.deadLetters(Topic.INTAKE_COMPLAINTS))
                .extracting(letter -> new String(
                        letter.headers().lastHeader(DeadLetter.REASON).value(), UTF_8))
                .containsExactly(
                        "no such case of this customer",
                        "no such case of this customer",
                        "the id of the customer or of the complaint is not one");
    }

    @Test
    void aTypeOfALaterVersionIsPassedOver() {
        var record = EventCodec.toRecord(Story.envelope("later", Driver.START, story.received()));
        record.headers().remove("ce_type").add("ce_type", "evenkeel.complaint.praised.v1".getBytes(UTF_8));
        driver.pipes(record.topic(), record.key(), record.value(), record.headers());

        assertThat(driver.deadLetters(Topic.INTAKE_COMPLAINTS)).isEmpty();
        assertThat(driver.registry.counter(FollowupMeters.PASSED_OVER).count()).isEqualTo(1);
    }

    @Test
    void whatCameDueWhileTheServiceWasDownIsDoneAtOnceAfterTheRestart() {
        driver.says(story.received());
        driver.says(story.resolved());
        assertThat(driver.registry.get(FollowupMeters.OPEN).gauge().value()).isEqualTo(1);
        driver = driver.restarted(Duration.ofDays(3));
        assertThat(driver.said()).isEmpty();
        driver.passes(Duration.ofMillis(200));

        assertThat(driver.said())
                .extracting(FollowupEvent::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("CheckInRequested");
        assertThat(driver.registry.timer(FollowupMeters.LATE).max(java.util.concurrent.TimeUnit.HOURS))
                .isGreaterThan(23);
    }

    @Test
    void theEventOfADueTimeHasTheSameIdHoweverOftenItFires() {
        driver.says(story.received());
        Driver again = driver.restarted(Duration.ofSeconds(5));
        again.passes(Duration.ofMillis(200));
        Envelope once = again.envelopes().getFirst();
        Driver later = again.restartedFromBefore(Duration.ofSeconds(9));
        later.passes(Duration.ofMillis(200));
        Envelope twice = later.envelopes().getFirst();
        driver = later;

        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(twice.causationId()).isEqualTo("event-1");
    }
}
