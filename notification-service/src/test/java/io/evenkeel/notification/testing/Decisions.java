package io.evenkeel.notification.testing;

import io.evenkeel.events.Action;
import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Script;
import io.evenkeel.events.Tone;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.EscalationClaimed;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.TriageEvent.ReopenReason;
import io.evenkeel.events.Wants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions as triage takes them. */
public final class Decisions {

    private static final Basis BASIS = new Basis("1", List.of("r1"), List.of("a reason"));

    private Decisions() {}

    public static Envelope escalated(Priority priority, Language language, Category category) {
        return escalated(UUID.randomUUID().toString(), priority, language, category);
    }

    public static Envelope escalated(String complaintId, Priority priority, Language language, Category category) {
        Instant now = Instant.now();
        return envelope(new ComplaintEscalated(
                complaintId,
                customer(),
                priority,
                read(language, category),
                ReplyLanguage.EN,
                ClientKind.CLIENT_WITH_PROBLEM,
                "an excerpt",
                List.of(Action.REFUND),
                BASIS,
                now,
                now.plusSeconds(3600)));
    }

    public static Envelope resolved(@Nullable Priority priority) {
        return envelope(new ComplaintResolved(
                UUID.randomUUID().toString(),
                customer(),
                Outcome.GRANTED,
                Action.REFUND,
                null,
                null,
                null,
                List.of(),
                "policy",
                priority,
                read(Language.SV, Category.BILLING),
                ReplyLanguage.SV,
                ClientKind.CLIENT_WITH_PROBLEM,
                BASIS,
                Instant.now()));
    }

    public static Envelope claimed(Priority priority) {
        return envelope(new EscalationClaimed(
                UUID.randomUUID().toString(),
                customer(),
                "anna",
                priority,
                Language.RO,
                Category.SERVICE,
                Instant.now()));
    }

    public static Envelope ended(ReplyLanguage language) {
        return envelope(
                new ContactEnded(UUID.randomUUID().toString(), customer(), "anna", null, language, Instant.now()));
    }

    public static Envelope reopened() {
        return envelope(new ComplaintReopened(
                UUID.randomUUID().toString(), customer(), ReopenReason.NOT_CONTENT, Instant.now()));
    }

    public static Envelope warned() {
        return envelope(new ConductWarned(
                UUID.randomUUID().toString(), customer(), Tone.ABUSIVE, ReplyLanguage.EN, BASIS, Instant.now()));
    }

    private static Assessment read(Language language, Category category) {
        return new Assessment(language, Script.LATN, category, Tone.CALM, Wants.REFUND, Set.of(), Map.of(), List.of());
    }

    private static String customer() {
        return "C-" + UUID.randomUUID();
    }

    private static Envelope envelope(TriageEvent event) {
        return new Envelope(UUID.randomUUID().toString(), "/evenkeel/triage", Instant.now(), null, null, event);
    }
}
