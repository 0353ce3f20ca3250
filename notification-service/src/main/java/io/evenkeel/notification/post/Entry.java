package io.evenkeel.notification.post;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A record of the account, and what is to be counted once it is in the log. */
record Entry(ProducerRecord<byte[], byte[]> record, Runnable count) {}
