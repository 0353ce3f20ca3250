package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.DeadLetter;
import io.evenkeel.followup.casefile.CaseSettings;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * All four topics in, the follow-up messages out. Its own topic is a source, too, so that the timeline holds exactly what the logs hold, in
 * one rule: an entry is written when a record is read.
 */
public final class FollowupTopology {

    /** Whose dead letters they are. */
    public static final String SERVICE = "followup";

    public static final String CASES_STORE = "cases";
    public static final String TIMELINE_STORE = "timeline";
    public static final String CUSTOMERS_STORE = "customers";

    /** All are keyed by customer and must have the same number of partitions: one task holds all of a customer. */
    public static final List<Topic> SOURCES = List.of(
            Topic.INTAKE_COMPLAINTS, Topic.TRIAGE_DECISIONS, Topic.FOLLOWUP_MESSAGES, Topic.NOTIFICATION_DELIVERIES);

    static final String TIMERS_STORE = "timers";
    static final String EARLY_STORE = "early";
    static final String FIGURES_STORE = "figures";
    static final String CASES = "case-file";
    static final String MESSAGES = "messages";
    static final String DEAD_LETTERS = "dead-letters";
    private static final String EVENTS = "events";
    private static final String DECODE = "decode";

    private FollowupTopology() {}

    public static Topology build(CaseSettings settings, FollowupMeters meters, CaseSignals signals) {
        String[] sources = SOURCES.stream().map(Topic::name).toArray(String[]::new);
        return new Topology()
                .addSource(EVENTS, new ByteArrayDeserializer(), new ByteArrayDeserializer(), sources)
                .addProcessor(DECODE, () -> new DecodeProcessor(meters), EVENTS)
                .addProcessor(CASES, () -> new CaseProcessor(settings, meters, signals), DECODE)
                .addStateStore(onDisk(CASES_STORE), CASES)
                .addStateStore(onDisk(TIMELINE_STORE), CASES)
                .addStateStore(onDisk(CUSTOMERS_STORE), CASES)
                .addStateStore(onDisk(TIMERS_STORE), CASES)
                .addStateStore(onDisk(EARLY_STORE), CASES)
                .addStateStore(store(Stores.inMemoryKeyValueStore(FIGURES_STORE)), CASES)
                .addSink(
                        MESSAGES,
                        Topic.FOLLOWUP_MESSAGES.name(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        CASES)
                .addSink(
                        DEAD_LETTERS,
                        (byte[] key, byte[] value, RecordContext context) -> deadLetters(context),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        DECODE,
                        CASES);
    }

    /** By the header, not the context: an event that waited for its case came from another topic than the one that freed it. */
    private static String deadLetters(RecordContext context) {
        Header origin = context.headers().lastHeader(DeadLetter.TOPIC);
        return Topic.deadLetters(origin == null ? context.topic() : new String(origin.value(), UTF_8), SERVICE);
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> onDisk(String name) {
        return store(Stores.persistentKeyValueStore(name));
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(KeyValueBytesStoreSupplier supplier) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.Bytes(), Serdes.ByteArray());
    }
}
