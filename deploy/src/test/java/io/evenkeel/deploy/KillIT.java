package io.evenkeel.deploy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Progress;
import io.evenkeel.deploy.stack.Stack;
import io.evenkeel.deploy.stack.StartCache;
import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kill -9 of each service, two at a time, and of the broker while complaints come in: nothing acknowledged is lost, nothing decided or said twice. */
class KillIT {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final int BETWEEN_KILLS = 20;

    /** Who dies together: one upstream and one downstream at a time, then the log itself. */
    private static final List<List<Part>> VICTIMS =
            List.of(List.of(Part.TRIAGE, Part.NOTIFICATION), List.of(Part.FOLLOWUP, Part.INTAKE), List.of(Part.BROKER));

    private static Settings settings;
    private static Stack stack;
    private static Witness witness;

    @BeforeAll
    static void start() throws Exception {
        settings = TestHome.fresh("kill");
        stack = new Stack(settings, Progress.SILENT, StartCache.Mode.USE).endingWithThisProcess();
        stack.up(ALL);
        witness = new Witness(settings.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        witness.close();
        stack.down();
        assertThat(stack.running()).isEmpty();
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoneTwice() throws Exception {
        Set<String> accepted;
        try (SteadyClient client = new SteadyClient(settings)) {
            for (List<Part> victims : VICTIMS) {
                int seen = client.accepted().size();
                await().atMost(30, SECONDS).until(() -> client.accepted().size() >= seen + BETWEEN_KILLS);
                victims.forEach(stack::kill);
                stack.up(ALL);
            }
            int seen = client.accepted().size();
            await().atMost(30, SECONDS).until(() -> client.accepted().size() >= seen + BETWEEN_KILLS);
            accepted = client.stop();
            assertThat(client.surprises()).isEmpty();
        }

        await().atMost(60, SECONDS).untilAsserted(() -> everythingCameOut(accepted));
        onceEach(decisions().map(event -> event), "decided");
        // An abusive text gets the boundary in an acknowledgement of its own when the first went out before it was
        // read.
        onceEach(witness.all(AcknowledgementRequested.class).stream().filter(said -> said.boundary()), "warned");
        onceEach(witness.all(AcknowledgementRequested.class).stream().filter(said -> !said.boundary()), "acknowledged");
        onceEach(witness.all(SummaryEmailRequested.class).stream(), "summed up");
        assertThat(witness.unreadable()).isEmpty();
        assertThat(witness.all(DeliveryFailed.class)).isEmpty();
        mailsRepeatedOnlyUnderTheirOwnId();
    }

    private static Stream<io.evenkeel.events.Event> decisions() {
        return Stream.concat(
                witness.all(ComplaintResolved.class).stream(), witness.all(ComplaintEscalated.class).stream());
    }

    private static void everythingCameOut(Set<String> accepted) {
        assertThat(ids(witness.all(ComplaintReceived.class).stream())).containsAll(accepted);
        assertThat(ids(decisions())).containsAll(accepted);
        assertThat(ids(witness.all(AcknowledgementRequested.class).stream())).containsAll(accepted);
        assertThat(ids(witness.all(SummaryEmailRequested.class).stream()))
                .containsAll(ids(witness.all(ComplaintResolved.class).stream()));
        Set<String> delivered = witness.all(DeliverySucceeded.class).stream()
                .map(DeliverySucceeded::messageEventId)
                .collect(Collectors.toSet());
        assertThat(delivered)
                .containsAll(witness.envelopes(CustomerMessage.class).stream()
                        .map(Envelope::id)
                        .toList());
    }

    private static Set<String> ids(Stream<? extends io.evenkeel.events.Event> events) {
        return events.map(io.evenkeel.events.Event::complaintId).collect(Collectors.toSet());
    }

    private static void onceEach(Stream<? extends io.evenkeel.events.Event> events, String what) {
        Map<String, Long> counts = events.collect(groupingBy(io.evenkeel.events.Event::complaintId, counting()));
        assertThat(counts)
                .as("complaints that were %s more than once", what)
                .allSatisfy((id, count) -> assertThat(count).isEqualTo(1));
    }

    /** Two kills touch the post: of notification and of the broker. A mail that was in flight then may come again, as the same mail. */
    private static void mailsRepeatedOnlyUnderTheirOwnId() {
        Map<String, List<String>> byId = new MailClient(settings)
                .allSummaries().stream()
                        .collect(groupingBy(
                                mail -> mail.get("messageId").asString(),
                                Collectors.mapping(mail -> mail.get("to").toString(), Collectors.toList())));
        Set<String> asked = new HashSet<>();
        witness.envelopes(CustomerMessage.class).forEach(envelope -> asked.add(envelope.id()));
        assertThat(byId.keySet())
                .as("one Message-ID for each message that was asked for")
                .hasSize(asked.size());
        long repeated =
                byId.values().stream().filter(copies -> copies.size() > 1).count();
        assertThat(repeated).as("mails that came more than once").isLessThanOrEqualTo(2L * BETWEEN_KILLS);
        assertThat(byId.values())
                .allSatisfy(copies -> assertThat(new HashSet<>(copies)).hasSize(1));
    }
}
