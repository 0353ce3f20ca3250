package io.evenkeel.notification.alerts;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Json;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintReopened;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.TriageEvent.EscalationClaimed;
import io.evenkeel.events.TriageEvent.EscalationReleased;
import io.evenkeel.events.TriageEvent.EscalationUpdated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which events are alerts: whatever begins, changes or ends an escalation. What was settled without one disturbs nobody (M25). */
final class Alerts {

    private Alerts() {}

    static Optional<Alert> of(Envelope envelope) {
        return envelope.event() instanceof TriageEvent event ? of(envelope, event) : Optional.empty();
    }

    private static Optional<Alert> of(Envelope envelope, TriageEvent event) {
        return switch (event) {
            case ComplaintEscalated escalated -> assessed(envelope, escalated.priority(), escalated.assessment());
            case EscalationUpdated updated -> assessed(envelope, updated.priority(), updated.assessment());
            case EscalationClaimed claimed ->
                alert(envelope, claimed.priority(), claimed.language(), claimed.category());
            case EscalationReleased released ->
                alert(envelope, released.priority(), released.language(), released.category());
            case ComplaintResolved resolved ->
                resolved.priority() == null
                        ? Optional.empty()
                        : assessed(envelope, resolved.priority(), resolved.assessment());
            case ContactEnded ended -> alert(envelope, null, routed(ended.replyLanguage()), null);
            case ComplaintReopened reopened -> alert(envelope, null, null, null);
            case ConductWarned warned -> Optional.empty();
        };
    }

    private static Optional<Alert> assessed(Envelope envelope, Priority priority, Assessment assessment) {
        return alert(envelope, priority, assessment.language(), assessment.category());
    }

    private static Optional<Alert> alert(
            Envelope envelope, @Nullable Priority priority, @Nullable Language language, @Nullable Category category) {
        return Optional.of(
                new Alert(envelope.type().wire(), envelope.time(), priority, language, category, json(envelope)));
    }

    /** The event as it is in the log, with the attributes that the log keeps in headers. */
    private static String json(Envelope envelope) {
        ObjectNode shown = Json.mapper().createObjectNode();
        shown.put("eventId", envelope.id());
        shown.put("type", envelope.type().wire());
        shown.put("time", envelope.time().toString());
        shown.setAll(Json.mapper().<ObjectNode>valueToTree(envelope.event()));
        return Json.mapper().writeValueAsString(shown);
    }

    private static Language routed(ReplyLanguage language) {
        return switch (language) {
            case FI -> Language.FI;
            case HU -> Language.HU;
            case RO -> Language.RO;
            case SV -> Language.SV;
            case SR_LATN, SR_CYRL -> Language.SR;
            case EN -> Language.EN;
        };
    }
}
