package io.evenkeel.triage.stream;

import static io.evenkeel.triage.Fixtures.complaint;
import static io.evenkeel.triage.Fixtures.lateParcel;
import static io.evenkeel.triage.Fixtures.message;
import static io.evenkeel.triage.Fixtures.notContent;
import static io.evenkeel.triage.Fixtures.posted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.Priority;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.TriageEvent.EscalationUpdated;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.triage.Fixtures;
import io.evenkeel.triage.assessment.ModelAssessor;
import io.evenkeel.triage.decision.Command;
import io.evenkeel.triage.policy.DmnPolicy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageTopologyTest {

    private static final DmnPolicy POLICY = DmnPolicy.load(null);
    private static final ModelAssessor ASSESSOR = new ModelAssessor();

    @TempDir
    Path stateDir;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> complaints;
    private TestInputTopic<byte[], byte[]> commands;
    private TestOutputTopic<byte[], byte[]> decisions;
    private TestOutputTopic<byte[], byte[]> replies;

    @BeforeEach
    void start() {
        Properties properties = new Properties();
        properties.put("application.id", "test");
        properties.put("bootstrap.servers", "unused:1");
        properties.put("state.dir", stateDir.toString());
        driver = new TopologyTestDriver(TriageTopology.build(ASSESSOR, POLICY, meters), properties, Fixtures.MORNING);
        ByteArraySerializer in = new ByteArraySerializer();
        ByteArrayDeserializer out = new ByteArrayDeserializer();
        complaints = driver.createInputTopic("intake.complaints", in, in);
        commands = driver.createInputTopic(TriageTopics.COMMANDS, in, in);
        decisions = driver.createOutputTopic("triage.decisions", out, out);
        replies = driver.createOutputTopic(TriageTopics.REPLIES, out, out);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aSimpleWishIsGrantedAtOnceAndSaysWhy() {
        post(lateParcel("c-1", "C-1"));

        Envelope decided = decided().getFirst();
        ComplaintResolved resolved = (ComplaintResolved) decided.event();
        assertThat(resolved.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(resolved.amount()).isEqualTo(Fixtures.euros("49.90").amount());
        assertThat(resolved.basis().rules()).containsExactly("grant");
        assertThat(resolved.basis().policyVersion()).isEqualTo(POLICY.version());
        assertThat(resolved.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.dueAt()).isEqualTo(Fixtures.MORNING.plus(Duration.ofDays(5)));
            assertThat(promise.owner()).isEqualTo("billing");
        });
        assertThat(decided.causationId())
                .isEqualTo(posted(lateParcel("c-1", "C-1")).id());
        assertThat(meters.get("evenkeel.decisions")
                        .tag("outcome", "granted")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theSameComplaintTwiceIsDecidedOnce() {
        post(lateParcel("c-1", "C-1"));
        post(lateParcel("c-1", "C-1"));
        post(complaint("c-1", "C-1", "another body under the same id"));

        assertThat(decided()).hasSize(1);
    }

    @Test
    void theSameInputGivesTheSameEventIds() {
        post(lateParcel("c-1", "C-1"));
        String first = decided().getFirst().id();
        driver.close();
        start();
        post(lateParcel("c-1", "C-1"));

        assertThat(decided().getFirst().id()).isEqualTo(first);
    }

    @Test
    void abuseIsWarnedOnceAndGoesBeforeASupervisor() {
        post(complaint("c-1", "C-1", "Where is my parcel, you idiots? You are complete morons, send my order now."));

        List<Event> events = events();
        assertThat(events).hasExactlyElementsOfTypes(ConductWarned.class, ComplaintEscalated.class);
        ComplaintEscalated escalated = (ComplaintEscalated) events.get(1);
        assertThat(escalated.priority()).isEqualTo(Priority.P2);
        assertThat(escalated.excerpt()).doesNotContain("idiots").contains("•");

        post(message("c-1", "C-1", "Answer me, you useless idiots!"));
        assertThat(events())
                .singleElement()
                .isInstanceOfSatisfying(
                        EscalationUpdated.class,
                        updated -> assertThat(updated.basis().rules()).contains("repeated-abuse"));
    }

    @Test
    void aThreatIsTheMostUrgent() {
        post(complaint("c-1", "C-1", "If my parcel is not here tomorrow I will come and burn down your office."));

        assertThat(events()).last().isInstanceOfSatisfying(ComplaintEscalated.class, escalated -> {
            assertThat(escalated.priority()).isEqualTo(Priority.P1);
            assertThat(escalated.decideBy()).isEqualTo(Fixtures.MORNING.plus(Duration.ofHours(4)));
        });
        assertThat(meters.get("evenkeel.escalations.open")
                        .tag("priority", "P1")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void aWorseToneRaisesThePriority() {
        post(complaint("c-1", "C-1", "Hello, my parcel has not arrived. Where is it?"));
        assertThat(events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ComplaintEscalated.class,
                        escalated -> assertThat(escalated.priority()).isEqualTo(Priority.P3));

        post(message("c-1", "C-1", "This is a bloody disgrace, what a shitty company. Where the fuck is it?"));
        assertThat(events()).last().isInstanceOfSatisfying(EscalationUpdated.class, updated -> {
            assertThat(updated.priority()).isEqualTo(Priority.P2);
            assertThat(updated.previousPriority()).isEqualTo(Priority.P3);
            assertThat(updated.basis().rules()).contains("worse-tone");
        });
    }

    @Test
    void thanksAndAWithdrawalResolve() {
        post(complaint("c-1", "C-1", "Hello, my parcel has not arrived. Where is it?"));
        post(message(
                "c-1", "C-1", "Thank you, the parcel arrived today, the matter is settled. You can close the case."));

        assertThat(events()).last().isInstanceOfSatisfying(ComplaintResolved.class, resolved -> {
            assertThat(resolved.outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(resolved.priority()).isEqualTo(Priority.P3);
        });
        assertThat(meters.get("evenkeel.escalations.open")
                        .tag("priority", "P3")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void aMessageToNoCaseOpensOne() {
        post(message("unheard-of", "C-1", "I wrote about my broken kettle and nobody answers. Please repair it."));
        post(message("unheard-of", "C-1", "Hello? Are you there?"));

        List<Event> events = events();
        assertThat(events).hasExactlyElementsOfTypes(ComplaintEscalated.class, EscalationUpdated.class);
        assertThat(events.getFirst().complaintId()).isNotEqualTo("unheard-of");
        assertThat(events)
                .extracting(Event::complaintId)
                .containsOnly(events.getFirst().complaintId());
    }

    @Test
    void writingAgainOrNotBeingContentReopens() {
        post(lateParcel("c-1", "C-1"));
        post(lateParcel("c-2", "C-2"));
        events();
        post(message("c-1", "C-1", "The refund has not arrived, where is my money?"));
        post(notContent("c-2", "C-2"));

        assertThat(events())
                .hasExactlyElementsOfTypes(
                        ComplaintReopened.class,
                        ComplaintEscalated.class,
                        ComplaintReopened.class,
                        ComplaintEscalated.class);
    }

    @Test
    void oneHoldsACaseAndOnlyThatOneDecides() {
        post(complaint("c-1", "C-1", "Hello, my parcel has not arrived. Where is it?"));
        events();
        assertThat(command(new Command.Claim("c-1", "anna")).result()).isEqualTo(Reply.Result.ACCEPTED);
        Reply second = command(new Command.Claim("c-1", "bela"));
        assertThat(second.result()).isEqualTo(Reply.Result.HELD_BY_ANOTHER);
        assertThat(second.holder()).isEqualTo("anna");
        assertThat(command(new Command.Claim("c-1", "anna")).result()).isEqualTo(Reply.Result.ACCEPTED);
        assertThat(events()).singleElement().isInstanceOf(TriageEvent.EscalationClaimed.class);

        assertThat(command(decision("c-1", "bela")).result()).isEqualTo(Reply.Result.HELD_BY_ANOTHER);
        assertThat(command(decision("c-1", "anna")).result()).isEqualTo(Reply.Result.ACCEPTED);
        assertThat(events()).singleElement().isInstanceOfSatisfying(ComplaintResolved.class, resolved -> {
            assertThat(resolved.decidedBy()).isEqualTo("anna");
            assertThat(resolved.promises()).hasSize(1);
        });
        assertThat(command(decision("c-1", "anna")).result()).isEqualTo(Reply.Result.ALREADY_DECIDED);
        assertThat(command(new Command.Release("c-9", "anna")).result()).isEqualTo(Reply.Result.NOT_AN_ESCALATION);
    }

    @Test
    void aReleasedCaseIsFreeAgain() {
        post(complaint("c-1", "C-1", "Hello, my parcel has not arrived. Where is it?"));
        command(new Command.Claim("c-1", "anna"));
        assertThat(command(new Command.Release("c-1", "anna")).result()).isEqualTo(Reply.Result.ACCEPTED);
        assertThat(command(new Command.Release("c-1", "anna")).result()).isEqualTo(Reply.Result.NOT_CLAIMED);
        assertThat(command(new Command.Claim("c-1", "bela")).result()).isEqualTo(Reply.Result.ACCEPTED);
    }

    @Test
    void whatCannotBeReadIsPutAsideUnchangedAndTheStreamGoesOn() {
        byte[] key = "C-1".getBytes(UTF_8);
        byte[] garbage = {0, 1, 2, 3};
        complaints.pipeInput(key, garbage);
        complaints.pipeInput(new TestRecord<>(key, null));
        complaints.pipeInput(key, new byte[1_000_000]);
        commands.pipeInput(key, "{}".getBytes(UTF_8));
        post(lateParcel("c-1", "C-1"));

        List<TestRecord<byte[], byte[]>> dead = deadLetters("intake.complaints.triage.dlt");
        assertThat(dead).hasSize(3);
        assertThat(dead.getFirst().value()).isEqualTo(garbage);
        assertThat(dead)
                .allSatisfy(record -> assertThat(record.headers().lastHeader(DeadLetter.REASON))
                        .isNotNull());
        assertThat(deadLetters("triage.commands.triage.dlt")).hasSize(1);
        assertThat(decided()).hasSize(1);
        assertThat(meters.get("evenkeel.dead.letters")
                        .tag("topic", "intake.complaints")
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    private Command decision(String complaintId, String supervisor) {
        return new Command.Decide(
                complaintId,
                supervisor,
                Command.Choice.RESOLVE,
                null,
                null,
                "Sent again today.",
                List.of(new Command.Commitment("A new parcel", "shipping", Fixtures.MORNING.plus(Duration.ofDays(2)))),
                null);
    }

    private Reply command(Command command) {
        CommandRecord given = new CommandRecord("k-" + command, "C-1", command);
        commands.pipeInput(given.toRecord().key(), given.toRecord().value());
        List<TestRecord<byte[], byte[]>> read = replies.readRecordsToList();
        return Reply.read(read.getLast().value());
    }

    private void post(Event event) {
        var record = EventCodec.toRecord(posted(event));
        complaints.pipeInput(new TestRecord<>(record.key(), record.value(), record.headers()));
    }

    private List<Event> events() {
        return decided().stream().map(Envelope::event).toList();
    }

    private List<Envelope> decided() {
        List<Envelope> read = new ArrayList<>();
        for (TestRecord<byte[], byte[]> record : decisions.readRecordsToList()) {
            Decoded decoded = EventCodec.read("triage.decisions", record.key(), record.value(), record.headers());
            read.add(((Decoded.Known) decoded).envelope());
        }
        return read;
    }

    private List<TestRecord<byte[], byte[]>> deadLetters(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }
}
