package io.evenkeel.followup;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.events.kafka.TopicTail;
import io.evenkeel.events.testing.TestBroker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The other services' side of the log: writes their events, reads what this service says. */
public final class Log implements AutoCloseable {

    private final List<ConsumerRecord<byte[], byte[]>> records = new CopyOnWriteArrayList<>();
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final TopicTail tail;

    /** Reads {@code topic} from its beginning. */
    public Log(String topic) {
        TestBroker.createTopics(
                4, Topic.INTAKE_COMPLAINTS.name(), Topic.TRIAGE_DECISIONS.name(), Topic.NOTIFICATION_DELIVERIES.name());
        tail = new TopicTail(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
                topic,
                new TopicTail.Start.Beginning(),
                records::add);
    }

    public Envelope writes(Event event) {
        Envelope envelope = Story.envelope(UUID.randomUUID().toString(), Instant.now(), event);
        writes(EventCodec.toRecord(envelope));
        return envelope;
    }

    public void writes(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    public List<ConsumerRecord<byte[], byte[]>> records() {
        return List.copyOf(records);
    }

    /** What was said in a case, in order. */
    public List<FollowupEvent> said(Story story) {
        return records.stream()
                .map(EventCodec::read)
                .map(decoded ->
                        (FollowupEvent) ((Decoded.Known) decoded).envelope().event())
                .filter(event -> event.complaintId().equals(story.complaintId()))
                .toList();
    }

    @Override
    public void close() {
        tail.close();
        producer.close();
    }
}
