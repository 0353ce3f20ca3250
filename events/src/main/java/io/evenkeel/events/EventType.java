package io.evenkeel.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every event type: its wire name ({@code ce_type}), its Java shape and its topic. */
public enum EventType {
    COMPLAINT_RECEIVED("evenkeel.complaint.received.v1", IntakeEvent.ComplaintReceived.class, Topic.INTAKE_COMPLAINTS),
    COMPLAINT_MESSAGE("evenkeel.complaint.message.v1", IntakeEvent.MessageReceived.class, Topic.INTAKE_COMPLAINTS),
    PROMISE_KEPT("evenkeel.promise.kept.v1", IntakeEvent.PromiseKept.class, Topic.INTAKE_COMPLAINTS),
    CHECK_IN_ANSWERED("evenkeel.checkin.answered.v1", IntakeEvent.CheckInAnswered.class, Topic.INTAKE_COMPLAINTS),

    COMPLAINT_RESOLVED("evenkeel.complaint.resolved.v1", TriageEvent.ComplaintResolved.class, Topic.TRIAGE_DECISIONS),
    COMPLAINT_ESCALATED(
            "evenkeel.complaint.escalated.v1", TriageEvent.ComplaintEscalated.class, Topic.TRIAGE_DECISIONS),
    ESCALATION_UPDATED("evenkeel.escalation.updated.v1", TriageEvent.EscalationUpdated.class, Topic.TRIAGE_DECISIONS),
    ESCALATION_CLAIMED("evenkeel.escalation.claimed.v1", TriageEvent.EscalationClaimed.class, Topic.TRIAGE_DECISIONS),
    ESCALATION_RELEASED(
            "evenkeel.escalation.released.v1", TriageEvent.EscalationReleased.class, Topic.TRIAGE_DECISIONS),
    CONDUCT_WARNED("evenkeel.conduct.warned.v1", TriageEvent.ConductWarned.class, Topic.TRIAGE_DECISIONS),
    CONTACT_ENDED("evenkeel.contact.ended.v1", TriageEvent.ContactEnded.class, Topic.TRIAGE_DECISIONS),
    COMPLAINT_REOPENED("evenkeel.complaint.reopened.v1", TriageEvent.ComplaintReopened.class, Topic.TRIAGE_DECISIONS),

    ACKNOWLEDGEMENT_REQUESTED(
            "evenkeel.acknowledgement.requested.v1",
            FollowupEvent.AcknowledgementRequested.class,
            Topic.FOLLOWUP_MESSAGES),
    SUMMARY_EMAIL_REQUESTED(
            "evenkeel.summary-email.requested.v1", FollowupEvent.SummaryEmailRequested.class, Topic.FOLLOWUP_MESSAGES),
    PROGRESS_UPDATE_REQUESTED(
            "evenkeel.progress-update.requested.v1",
            FollowupEvent.ProgressUpdateRequested.class,
            Topic.FOLLOWUP_MESSAGES),
    CHECK_IN_REQUESTED("evenkeel.check-in.requested.v1", FollowupEvent.CheckInRequested.class, Topic.FOLLOWUP_MESSAGES),
    PROMISE_OVERDUE("evenkeel.promise.overdue.v1", FollowupEvent.PromiseOverdue.class, Topic.FOLLOWUP_MESSAGES),
    DEADLINE_AT_RISK("evenkeel.deadline.at-risk.v1", FollowupEvent.DeadlineAtRisk.class, Topic.FOLLOWUP_MESSAGES),
    DEADLINE_MISSED("evenkeel.deadline.missed.v1", FollowupEvent.DeadlineMissed.class, Topic.FOLLOWUP_MESSAGES),
    CASE_CLOSED("evenkeel.case.closed.v1", FollowupEvent.CaseClosed.class, Topic.FOLLOWUP_MESSAGES),

    DELIVERY_SUCCEEDED(
            "evenkeel.delivery.succeeded.v1", DeliveryEvent.DeliverySucceeded.class, Topic.NOTIFICATION_DELIVERIES),
    DELIVERY_FAILED("evenkeel.delivery.failed.v1", DeliveryEvent.DeliveryFailed.class, Topic.NOTIFICATION_DELIVERIES);

    private static final Map<String, EventType> BY_WIRE =
            Arrays.stream(values()).collect(toUnmodifiableMap(EventType::wire, identity()));
    private static final Map<Class<? extends Event>, EventType> BY_SHAPE =
            Arrays.stream(values()).collect(toUnmodifiableMap(EventType::shape, identity()));

    private final String wire;
    private final Class<? extends Event> shape;
    private final Topic topic;

    EventType(String wire, Class<? extends Event> shape, Topic topic) {
        this.wire = wire;
        this.shape = shape;
        this.topic = topic;
    }

    public String wire() {
        return wire;
    }

    public Class<? extends Event> shape() {
        return shape;
    }

    public Topic topic() {
        return topic;
    }

    /** Empty for a type of a later version, which a reader ignores. */
    public static Optional<EventType> ofWire(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }

    public static EventType of(Event event) {
        EventType type = BY_SHAPE.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException(event.getClass() + " has no event type");
        }
        return type;
    }

    public static List<EventType> on(Topic topic) {
        return Arrays.stream(values()).filter(type -> type.topic.equals(topic)).toList();
    }
}
