package io.evenkeel.notification.post;

import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.notification.mail.MailIds;
import io.evenkeel.notification.meters.NotificationMeters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns what became of a message into the record that says so. */
final class Accounts {

    private static final String SERVICE = "notification";
    private static final String SOURCE = "/notification";
    private static final String CHANNEL = "email";
    private static final String UNPROCESSABLE = "unprocessable";

    private final RetryPlan plan;
    private final String mailDomain;
    private final NotificationMeters meters;

    Accounts(RetryPlan plan, String mailDomain, NotificationMeters meters) {
        this.plan = plan;
        this.mailDomain = mailDomain;
        this.meters = meters;
    }

    List<Entry> of(Job job, Fate fate, Instant now) {
        return switch (fate) {
            case Fate.Sent sent -> List.of(succeeded(job, sent, now));
            case Fate.GivenUp givenUp ->
                List.of(failed(job, givenUp.reason(), givenUp.answer(), contacts(job, givenUp.contacted()), now));
            case Fate.PutOff putOff -> List.of(putOff(job, putOff, now));
            case Fate.Unprocessable unprocessable -> unprocessable(job, unprocessable.reason(), now);
        };
    }

    /** Kept for whoever mends it, and told: the case must show that the customer has not heard. */
    private List<Entry> unprocessable(Job job, String reason, Instant now) {
        return List.of(deadLetter(job.record(), reason), failed(job, UNPROCESSABLE, reason, contacts(job, false), now));
    }

    Entry deadLetter(ConsumerRecord<byte[], byte[]> record, String reason) {
        ProducerRecord<byte[], byte[]> dead = new ProducerRecord<>(
                Topic.FOLLOWUP_MESSAGES.deadLetters(SERVICE),
                null,
                record.key(),
                record.value(),
                DeadLetter.headers(record.headers(), reason, record.topic(), record.partition(), record.offset()));
        return new Entry(dead, () -> meters.deadLetter(Topic.FOLLOWUP_MESSAGES.name()));
    }

    private Entry putOff(Job job, Fate.PutOff fate, Instant now) {
        Attempt attempt = job.attempt();
        int contacts = contacts(job, fate.contacted());
        Optional<Duration> delay = plan.after(attempt.round());
        if (delay.isEmpty()) {
            return failed(job, "exhausted", fate.answer(), contacts, now);
        }
        Attempt next = new Attempt(attempt.round() + 1, contacts, now.plus(delay.get()));
        ProducerRecord<byte[], byte[]> waiting = new ProducerRecord<>(
                RetryPlan.topic(delay.get()),
                null,
                job.record().key(),
                job.record().value(),
                next.writtenInto(job.record().headers(), fate.answer()));
        return new Entry(waiting, () -> meters.deferred(delay.get()));
    }

    private Entry succeeded(Job job, Fate.Sent sent, Instant now) {
        Envelope cause = job.envelope();
        DeliverySucceeded event = new DeliverySucceeded(
                job.message().complaintId(),
                job.customer(),
                cause.id(),
                cause.type().wire(),
                CHANNEL,
                job.message().recipient().email(),
                job.message().replyLanguage(),
                MailIds.ofMessage(cause.id(), mailDomain),
                sent.answer(),
                contacts(job, true),
                now);
        return new Entry(EventCodec.toRecord(Envelope.causedBy(cause, SOURCE, now, 0, event)), () -> {
            meters.delivery(event);
            meters.accepted(Duration.between(cause.time(), now));
        });
    }

    private Entry failed(Job job, String reason, String answer, int contacts, Instant now) {
        Envelope cause = job.envelope();
        DeliveryFailed event = new DeliveryFailed(
                job.message().complaintId(),
                job.customer(),
                cause.id(),
                cause.type().wire(),
                CHANNEL,
                job.message().recipient().email(),
                job.message().replyLanguage(),
                MailIds.ofMessage(cause.id(), mailDomain),
                reason,
                answer,
                Math.max(1, contacts),
                now);
        return new Entry(
                EventCodec.toRecord(Envelope.causedBy(cause, SOURCE, now, 0, event)), () -> meters.delivery(event));
    }

    private static int contacts(Job job, boolean contacted) {
        return job.attempt().contacts() + (contacted ? 1 : 0);
    }
}
