package io.evenkeel.triage.stream;

import io.evenkeel.events.Json;
import io.evenkeel.triage.decision.Command;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A supervisor's command on its way through the stream: keyed by the customer, so that it meets the case in order. */
public record CommandRecord(String commandId, String customerId, Command command) {

    public ProducerRecord<byte[], byte[]> toRecord() {
        byte[] key = customerId.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new ProducerRecord<>(TriageTopics.COMMANDS, key, Json.write(this));
    }

    static CommandRecord read(byte[] value) {
        return Json.read(value, CommandRecord.class);
    }
}
