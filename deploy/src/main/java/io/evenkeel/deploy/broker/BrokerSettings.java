package io.evenkeel.deploy.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The properties of the single broker. Pure: ports and directory in, {@code server.properties} out. */
public record BrokerSettings(int port, int controllerPort, Path logDirectory) {

    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;

    Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>();
        all.putAll(node());
        all.putAll(singleCopies());
        all.putAll(quickReturn());
        all.putAll(bounds());
        return all;
    }

    String asText() {
        return properties().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Map<String, String> node() {
        Map<String, String> node = new LinkedHashMap<>();
        node.put("process.roles", "broker,controller");
        node.put("node.id", "1");
        node.put("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
        node.put("controller.listener.names", "CONTROLLER");
        node.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        node.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        node.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        node.put("log.dirs", logDirectory.toString());
        node.put("auto.create.topics.enable", "false");
        return node;
    }

    /** One broker can hold one copy. A factor that is left out shows as a hang, not as an error. */
    private static Map<String, String> singleCopies() {
        Map<String, String> copies = new LinkedHashMap<>();
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            copies.put(topic + ".replication.factor", "1");
            copies.put(topic + ".num.partitions", "4");
        }
        copies.put("transaction.state.log.min.isr", "1");
        copies.put("share.coordinator.state.topic.min.isr", "1");
        copies.put("default.replication.factor", "1");
        copies.put("min.insync.replicas", "1");
        return copies;
    }

    /** After kill -9 the node has to wait until its own former session has run out; with the defaults that takes 14 s and more. Much shorter, and a busy machine fences a broker that is alive. */
    private static Map<String, String> quickReturn() {
        Map<String, String> quick = new LinkedHashMap<>();
        quick.put("broker.session.timeout.ms", "3000");
        quick.put("broker.heartbeat.interval.ms", "500");
        quick.put("controller.quorum.election.timeout.ms", "400");
        quick.put("controller.quorum.fetch.timeout.ms", "800");
        quick.put("controller.quorum.election.backoff.max.ms", "200");
        quick.put("group.initial.rebalance.delay.ms", "0");
        quick.put("group.min.session.timeout.ms", "3000");
        quick.put("num.recovery.threads.per.data.dir", "2");
        // A transaction that begins while the last one's markers are still being written is asked to wait; 20 ms by
        // default, more than a whole commit takes.
        quick.put("add.partitions.to.txn.retry.backoff.ms", "2");
        return quick;
    }

    private static Map<String, String> bounds() {
        Map<String, String> bounds = new LinkedHashMap<>();
        bounds.put("message.max.bytes", Integer.toString(TWO_MEBIBYTES + 64 * 1024));
        bounds.put("replica.fetch.max.bytes", Integer.toString(TWO_MEBIBYTES + 64 * 1024));
        bounds.put("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
        // The index of an open segment is pre-allocated: 10 MB each by default, for every partition of every topic.
        bounds.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
        bounds.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        bounds.put("num.network.threads", "2");
        bounds.put("num.io.threads", "4");
        bounds.put("background.threads", "2");
        return bounds;
    }
}
