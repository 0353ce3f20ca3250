package io.evenkeel.events;

/** Something that happened to one case of one customer. Its wire name is {@link EventType}, its envelope {@link Envelope}. */
public sealed interface Event permits IntakeEvent, TriageEvent, FollowupEvent, DeliveryEvent {

    /** The case this belongs to; the {@code ce_subject}. */
    String complaintId();

    /** The record key on every topic, so that one customer's events keep their order. */
    String customerId();
}
