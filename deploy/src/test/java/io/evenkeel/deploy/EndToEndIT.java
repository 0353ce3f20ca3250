package io.evenkeel.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.deploy.demo.Samples;
import io.evenkeel.deploy.demo.Services;
import io.evenkeel.deploy.demo.Story;
import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Progress;
import io.evenkeel.deploy.stack.Snapshot;
import io.evenkeel.deploy.stack.Stack;
import io.evenkeel.deploy.stack.StartCache;
import io.evenkeel.events.Action;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Topic;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole, as a user starts it: real processes, complaints in every language, and what comes out on every side. */
class EndToEndIT {

    private static final int DEADLINE_SECONDS = 60;
    private static Settings settings;
    private static Stack stack;
    private static Witness witness;
    private static AlertListener alerts;
    private static Services services;
    private static MailClient mails;
    private static List<Case> cases;

    /** A sample and the complaint that came of it. */
    private record Case(Samples.Sample sample, String complaintId) {}

    @BeforeAll
    static void postEverySample() throws Exception {
        settings = TestHome.fresh("end-to-end");
        // The first run after a build leaves the start-up caches behind for every later start.
        StartCache.Mode mode =
                new StartCache(settings, StartCache.Mode.USE).complete() ? StartCache.Mode.USE : StartCache.Mode.RECORD;
        stack = new Stack(settings, Progress.SILENT, mode).endingWithThisProcess();
        stack.up(EnumSet.allOf(Part.class));
        witness = new Witness(settings.bootstrapServers());
        alerts = new AlertListener(settings);
        services = new Services(settings);
        mails = new MailClient(settings);
        cases = new ArrayList<>();
        for (Samples.Sample sample : Samples.of("e2e")) {
            cases.add(new Case(sample, post(sample.body())));
        }
        for (Case one : cases) {
            await().atMost(DEADLINE_SECONDS, SECONDS)
                    .untilAsserted(() -> assertThat(story(one).missing()).isEmpty());
        }
    }

    @AfterAll
    static void stopAll() {
        alerts.close();
        witness.close();
        services.close();
        stack.down();
        assertThat(stack.running()).isEmpty();
    }

    private static String post(String body) {
        Services.Answer answer = services.post(Port.INTAKE, "/complaints", body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return answer.body().get("complaintId").asString();
    }

    private static Story story(Case one) {
        return services.story(one.sample().customerId(), one.complaintId()).orElse(new Story("unknown", List.of()));
    }

    private static Case sample(int number) {
        return cases.get(number - 1);
    }

    private static <T> T only(List<T> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    @Test
    void everyComplaintIsInTheLogOnceAndDecidedOnce() {
        for (Case one : cases) {
            only(witness.of(one.complaintId(), ComplaintReceived.class));
            int decisions = witness.of(one.complaintId(), ComplaintResolved.class)
                            .size()
                    + witness.of(one.complaintId(), ComplaintEscalated.class).size();
            assertThat(decisions).as(one.sample().title()).isEqualTo(1);
        }
        assertThat(witness.unreadable())
                .filteredOn(line -> !line.contains("no ce_type"))
                .isEmpty();
    }

    @Test
    void whatThePolicyAllowsIsSettledAtOnce() {
        assertThat(only(witness.of(sample(1).complaintId(), ComplaintResolved.class))
                        .action())
                .isEqualTo(Action.REFUND);
        assertThat(only(witness.of(sample(2).complaintId(), ComplaintResolved.class))
                        .action())
                .isEqualTo(Action.REPLACEMENT);
        assertThat(only(witness.of(sample(6).complaintId(), ComplaintResolved.class))
                        .action())
                .isEqualTo(Action.CORRECTION);
    }

    @Test
    void theRestGoesBeforeASupervisorWithItsPriorityAndAnAlert() {
        Map<Integer, Priority> expected = Map.of(3, Priority.P2, 5, Priority.P3, 7, Priority.P1, 8, Priority.P2);
        expected.forEach((number, priority) -> {
            String id = sample(number).complaintId();
            assertThat(only(witness.of(id, ComplaintEscalated.class)).priority())
                    .as(sample(number).sample().title())
                    .isEqualTo(priority);
            await().atMost(10, SECONDS)
                    .untilAsserted(() -> assertThat(alerts.about(id))
                            .filteredOn(alert -> alert.contains("\"evenkeel.complaint.escalated.v1\""))
                            .hasSize(1));
        });
        assertThat(alerts.about(sample(1).complaintId())).isEmpty();
        only(witness.of(sample(8).complaintId(), ConductWarned.class));
    }

    @Test
    void everyMailIsInTheCustomersLanguageAndScript() {
        List<ReplyLanguage> languages = List.of(
                ReplyLanguage.FI,
                ReplyLanguage.HU,
                ReplyLanguage.RO,
                ReplyLanguage.SV,
                ReplyLanguage.SR_LATN,
                ReplyLanguage.SR_CYRL,
                ReplyLanguage.EN,
                ReplyLanguage.FI);
        Set<String> messageIds = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            boolean resolved =
                    !witness.of(one.complaintId(), ComplaintResolved.class).isEmpty();
            List<Letter> letters =
                    mails.to(one.sample().email()).stream().map(Letter::new).toList();
            assertThat(letters).as(one.sample().title()).hasSizeGreaterThanOrEqualTo(resolved ? 2 : 1);
            for (Letter letter : letters) {
                letter.check(languages.get(i), one.sample().email());
                assertThat(messageIds.add(letter.header("Message-ID")))
                        .as("one mail an event")
                        .isTrue();
            }
        }
    }

    @Test
    void oneSupervisorClaimsAndDecidesAndTheCustomerHearsOfIt() {
        Case one = sample(5);
        String escalation = "/escalations/" + one.complaintId();
        await().atMost(10, SECONDS)
                .untilAsserted(
                        () -> assertThat(services.get(Port.TRIAGE, escalation).status())
                                .isEqualTo(200));
        int before = mails.to(one.sample().email()).size();

        assertThat(supervise(escalation + "/claim", "{\"supervisor\": \"milica\"}")
                        .status())
                .isLessThan(300);
        Services.Answer second = supervise(escalation + "/claim", "{\"supervisor\": \"dragan\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().toString()).contains("milica");
        assertThat(supervise(escalation + "/decision", decision("{\"text\": \"Slanje\", \"owner\": \"magacin\"}"))
                        .status())
                .as("a promise without a date")
                .isEqualTo(422);
        assertThat(supervise(
                                escalation + "/decision",
                                decision(
                                        "{\"text\": \"Novi paket\", \"owner\": \"magacin\", \"dueAt\": \"2030-01-02T12:00:00Z\"}"))
                        .status())
                .isLessThan(300);

        await().atMost(DEADLINE_SECONDS, SECONDS)
                .untilAsserted(() -> assertThat(mails.to(one.sample().email())).hasSize(before + 1));
        Letter summary = new Letter(mails.to(one.sample().email()).getFirst());
        summary.check(ReplyLanguage.SR_LATN, one.sample().email());
        assertThat(summary.text()).contains("Novi paket");
    }

    private static Services.Answer supervise(String path, String body) {
        return services.post(Port.TRIAGE, path, body);
    }

    private static String decision(String promise) {
        return """
                {"supervisor": "milica", "outcome": "resolve", "action": "fulfilment",
                 "explanation": "Paket je izgubljen u transportu.", "promises": [%s]}""".formatted(promise);
    }

    @Test
    void anUnreadableRecordGoesAsideAndTheStreamGoesOn() throws Exception {
        try (var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", settings.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                DeadLetters dead =
                        new DeadLetters(settings.bootstrapServers(), Topic.INTAKE_COMPLAINTS.deadLetters("triage"))) {
            producer.send(new ProducerRecord<>(
                            Topic.INTAKE_COMPLAINTS.name(), "e2e-9".getBytes(UTF_8), "{broken".getBytes(UTF_8)))
                    .get(20, SECONDS);
            Samples.Sample again = Samples.of("e2e-after").getFirst();
            String id = post(again.body().replace("aino.virtanen", "after"));

            await().atMost(DEADLINE_SECONDS, SECONDS).untilAsserted(() -> {
                assertThat(dead.values()).contains("{broken");
                assertThat(witness.of(id, ComplaintResolved.class)).hasSize(1);
            });
        }
    }

    @Test
    void theWholeStackFitsIntoTwoGigabytes() {
        assertThat(Snapshot.take(settings).memory()).isLessThan(2L * 1024 * 1024 * 1024);
    }
}
