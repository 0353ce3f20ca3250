package io.evenkeel.notification.post;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message to be sent, with the record that asked for it. */
record Job(ConsumerRecord<byte[], byte[]> record, Envelope envelope, CustomerMessage message, Attempt attempt) {

    String customer() {
        return message.customerId();
    }
}
