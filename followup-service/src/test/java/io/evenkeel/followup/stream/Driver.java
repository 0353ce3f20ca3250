package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.Json;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.followup.Story;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.casefile.CaseSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.JsonNode;

/** The topology without a broker, with a clock that the test moves. */
final class Driver implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final List<String> known = new ArrayList<>();
    private static final List<String> STORES = List.of(
            FollowupTopology.CASES_STORE,
            FollowupTopology.TIMELINE_STORE,
            FollowupTopology.CUSTOMERS_STORE,
            FollowupTopology.TIMERS_STORE,
            FollowupTopology.FIGURES_STORE);

    private final TopologyTestDriver driver;
    private final TestOutputTopic<byte[], byte[]> messages;
    private int events;
    private Instant now;

    private Map<String, Map<Bytes, byte[]>> startedWith = Map.of();

    private Driver(Properties properties, Instant start) {
        now = start;
        var topology = FollowupTopology.build(
                CaseSettings.DEFAULTS,
                new FollowupMeters(registry),
                (customer, complaint) -> known.add(customer + "/" + complaint));
        driver = new TopologyTestDriver(topology, properties, start);
        messages = driver.createOutputTopic(
                Topic.FOLLOWUP_MESSAGES.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static Driver started() {
        return started(START);
    }

    private static Driver started(Instant start) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, "target/driver-state");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        return new Driver(properties, start);
    }

    /** Another one with the same stores, that much later: as after a stop. Closes this one. */
    Driver restarted(Duration downFor) {
        Map<String, Map<Bytes, byte[]>> stored = new TreeMap<>();
        for (String name : STORES) {
            Map<Bytes, byte[]> entries = new TreeMap<>();
            try (var all = store(name).all()) {
                all.forEachRemaining(each -> entries.put(each.key, each.value));
            }
            stored.put(name, entries);
        }
        return restarted(stored, downFor);
    }

    /** As after a kill whose transaction was undone: another one with the stores that this one began with. */
    Driver restartedFromBefore(Duration downFor) {
        return restarted(startedWith, downFor);
    }

    private Driver restarted(Map<String, Map<Bytes, byte[]>> stored, Duration downFor) {
        close();
        Driver next = started(now.plus(downFor));
        next.startedWith = stored;
        stored.forEach((name, entries) ->
                entries.forEach((key, value) -> next.store(name).put(key, value)));
        return next;
    }

    Envelope says(Event event) {
        Envelope envelope = Story.envelope("event-" + ++events, now, event);
        repeats(envelope);
        return envelope;
    }

    void repeats(Envelope envelope) {
        ProducerRecord<byte[], byte[]> record = EventCodec.toRecord(envelope);
        pipes(record.topic(), record.key(), record.value(), record.headers());
    }

    void pipes(String topic, byte[] key, byte[] value, Headers headers) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers, now));
    }

    void passes(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    /** What was said since the last look, with envelopes. */
    List<Envelope> envelopes() {
        return messages.readRecordsToList().stream()
                .map(record ->
                        EventCodec.read(Topic.FOLLOWUP_MESSAGES.name(), record.key(), record.value(), record.headers()))
                .map(decoded -> ((Decoded.Known) decoded).envelope())
                .toList();
    }

    /** What was said since the last look. */
    List<FollowupEvent> said() {
        return envelopes().stream().map(each -> (FollowupEvent) each.event()).toList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters(Topic topic) {
        return driver.createOutputTopic(
                        topic.deadLetters("followup"), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    CaseFile file(Story story) {
        return Json.read(
                store(FollowupTopology.CASES_STORE).get(Keys.ofCase(story.customerId(), story.complaintId())),
                CaseFile.class);
    }

    boolean knows(String customerId, String complaintId) {
        return store(FollowupTopology.CASES_STORE).get(Keys.ofCase(customerId, complaintId)) != null;
    }

    List<JsonNode> timeline(Story story) {
        List<JsonNode> entries = new ArrayList<>();
        try (var all = store(FollowupTopology.TIMELINE_STORE)
                .range(
                        Keys.entry(story.customerId(), story.complaintId(), 0),
                        Keys.entry(story.customerId(), story.complaintId(), 9_999))) {
            all.forEachRemaining(each -> entries.add(Json.mapper().readTree(new String(each.value, UTF_8))));
        }
        return entries;
    }

    int pendingTimers() {
        return size(FollowupTopology.TIMERS_STORE);
    }

    int waiting() {
        return size(FollowupTopology.EARLY_STORE);
    }

    private int size(String name) {
        int size = 0;
        try (var all = store(name).all()) {
            while (all.hasNext()) {
                all.next();
                size++;
            }
        }
        return size;
    }

    private KeyValueStore<Bytes, byte[]> store(String name) {
        return driver.getKeyValueStore(name);
    }

    @Override
    public void close() {
        driver.close();
    }
}
