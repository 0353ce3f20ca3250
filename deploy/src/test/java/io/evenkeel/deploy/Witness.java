package io.evenkeel.deploy;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.events.kafka.TopicTail;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads all four topics from their beginning, committed records only, and remembers every event. */
public final class Witness implements AutoCloseable {

    private final Queue<Envelope> seen = new ConcurrentLinkedQueue<>();
    private final Queue<String> unreadable = new ConcurrentLinkedQueue<>();
    private final List<TopicTail> tails;

    public Witness(String bootstrapServers) {
        Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers);
        TopicTail.Start begin = new TopicTail.Start.Beginning();
        tails = Stream.of(
                        Topic.INTAKE_COMPLAINTS,
                        Topic.TRIAGE_DECISIONS,
                        Topic.FOLLOWUP_MESSAGES,
                        Topic.NOTIFICATION_DELIVERIES)
                .map(topic -> new TopicTail(client, topic.name(), begin, this::note))
                .toList();
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        switch (EventCodec.read(record)) {
            case Decoded.Known known -> seen.add(known.envelope());
            case Decoded.Unknown unknown -> unreadable.add(record.topic() + ": unknown type " + unknown.type());
            case Decoded.Unreadable reason -> unreadable.add(record.topic() + ": " + reason.reason());
        }
    }

    /** The events of that shape, in the order in which they were seen. */
    public <E extends Event> List<E> all(Class<E> shape) {
        return seen.stream()
                .map(Envelope::event)
                .filter(shape::isInstance)
                .map(shape::cast)
                .toList();
    }

    public <E extends Event> List<E> of(String complaintId, Class<E> shape) {
        return all(shape).stream()
                .filter(event -> event.complaintId().equals(complaintId))
                .toList();
    }

    /** The envelopes of events of that shape. */
    public List<Envelope> envelopes(Class<? extends Event> shape) {
        return seen.stream()
                .filter(envelope -> shape.isInstance(envelope.event()))
                .toList();
    }

    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    @Override
    public void close() {
        tails.forEach(TopicTail::close);
    }
}
