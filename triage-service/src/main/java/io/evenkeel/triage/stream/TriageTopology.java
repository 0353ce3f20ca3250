package io.evenkeel.triage.stream;

import io.evenkeel.events.Topic;
import io.evenkeel.triage.assessment.Assessor;
import io.evenkeel.triage.decision.Policy;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/** The topology as a function of what decides. Bytes in, bytes out: what cannot be read is a dead letter, not an exception. */
public final class TriageTopology {

    static final String DECISIONS = "decisions";
    static final String REPLIES = "replies";
    static final String DEAD_LETTERS = "dead-letters";

    private static final String PROCESSOR = "triage";
    private static final ByteArraySerializer OUT = new ByteArraySerializer();
    private static final ByteArrayDeserializer IN = new ByteArrayDeserializer();

    private TriageTopology() {}

    public static Topology build(Assessor assessor, Policy policy, MeterRegistry meters) {
        Topology topology = new Topology();
        TriageCounts counts = new TriageCounts(meters);
        OpenEscalations open = new OpenEscalations(meters);
        ThreadLocal<CommitPace> paces = ThreadLocal.withInitial(CommitPace::new);
        // Both sources are keyed by the customer and have the same partitions, so a command meets its case in order.
        topology.addSource("complaints-in", IN, IN, TriageTopics.SOURCE);
        topology.addSource("commands-in", IN, IN, TriageTopics.COMMANDS);
        topology.addProcessor(
                PROCESSOR,
                () -> new TriageProcessor(new Desk(assessor, policy), counts, open, paces::get),
                "complaints-in",
                "commands-in");
        topology.addStateStore(TriageStores.builder(), PROCESSOR);
        topology.addSink(DECISIONS, Topic.TRIAGE_DECISIONS.name(), OUT, OUT, PROCESSOR);
        topology.addSink(REPLIES, TriageTopics.REPLIES, OUT, OUT, PROCESSOR);
        topology.addSink(
                DEAD_LETTERS,
                (key, value, record) -> Topic.deadLetters(record.topic(), TriageTopics.SERVICE),
                OUT,
                OUT,
                PROCESSOR);
        return topology;
    }
}
