package io.evenkeel.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kept samples beside this class path: {@code <ce_type>[.<what>].json}. */
final class Samples {

    /** Read once. Whoever changes a value changes a copy. */
    private static final List<Sample> ALL = load();

    private Samples() {}

    record Sample(String name, JsonNode headers, String key, ObjectNode value) {

        EventType type() {
            return EventType.ofWire(headers.get("ce_type").stringValue()).orElseThrow();
        }

        Decoded read() {
            return read(value);
        }

        /** Reads another value under this sample's headers and key. */
        Decoded read(JsonNode other) {
            byte[] bytes = Json.mapper().writeValueAsBytes(other);
            return EventCodec.read(type().topic().name(), key.getBytes(UTF_8), bytes, kafkaHeaders());
        }

        Envelope envelope() {
            return switch (read()) {
                case Decoded.Known known -> known.envelope();
                case Decoded.Unknown unknown -> throw new AssertionError(name + " is of no known type: " + unknown);
                case Decoded.Unreadable unreadable -> throw new AssertionError(name + ": " + unreadable.reason());
            };
        }

        private Headers kafkaHeaders() {
            Headers result = new RecordHeaders();
            headers.properties()
                    .forEach(header -> result.add(
                            header.getKey(), header.getValue().stringValue().getBytes(UTF_8)));
            return result;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        return ALL;
    }

    private static List<Sample> load() {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Samples::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> of(EventType type) {
        return all().stream().filter(sample -> sample.type() == type).toList();
    }

    private static Sample load(Path file) {
        JsonNode tree = Json.mapper().readTree(file);
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return new Sample(name, tree.get("headers"), tree.get("key").stringValue(), (ObjectNode) tree.get("value"));
    }

    private static Path directory() {
        URL url = Objects.requireNonNull(Samples.class.getResource("/samples"), "/samples is not on the class path");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
