package io.evenkeel.triage.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The annotated complaints, parted by batch as {@code split.properties} says. {@code plain} is a second test, of everyday texts, and {@code
 * grave} a third: self-harm, insults and threats in everyday words, beside what sounds like them.
 */
record Corpus(List<Complaint> training, List<Complaint> test, List<Complaint> plain, List<Complaint> grave) {

    static final Path PLACE = Path.of("src", "corpus");

    private static final int LAST_KNOWN_TO_RULES = 12;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Half of these batches sounds like self-harm and is not, hundreds of times as often as in life. */
    private static final Set<Integer> OF_NEAR_MISSES = Set.of(88, 89);

    record Complaint(
            String id,
            String language,
            int batch,
            String text,
            String category,
            String tone,
            String wants,
            Set<String> flags) {

        String label(String dimension) {
            return switch (dimension) {
                case "category" -> category;
                case "tone" -> tone;
                case "wants" -> wants;
                default -> throw new IllegalArgumentException(dimension);
            };
        }
    }

    /** Whether the complaint is of a batch that the rules of the lexicons were written from. */
    static boolean knownToRules(Complaint complaint) {
        return complaint.batch() <= LAST_KNOWN_TO_RULES;
    }

    /** Whether the complaint's batch is no measure of how often something is heard wrongly. */
    static boolean ofNearMisses(Complaint complaint) {
        return OF_NEAR_MISSES.contains(complaint.batch());
    }

    static Corpus read(Path place) throws IOException {
        Properties split = new Properties();
        try (var in = Files.newBufferedReader(place.resolve("split.properties"))) {
            split.load(in);
        }
        Corpus corpus = new Corpus(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, List<Complaint>> sides = new HashMap<>();
        batches(split, "test").forEach(batch -> sides.put(batch, corpus.test));
        batches(split, "plain").forEach(batch -> sides.put(batch, corpus.plain));
        batches(split, "grave").forEach(batch -> sides.put(batch, corpus.grave));
        List<Path> files;
        try (Stream<Path> found = Files.walk(place)) {
            files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                Complaint complaint = complaint(JSON.readTree(line));
                sides.getOrDefault(complaint.batch(), corpus.training).add(complaint);
            }
        }
        return corpus;
    }

    private static Set<Integer> batches(Properties split, String side) {
        return Arrays.stream(split.getProperty(side).split(",", -1))
                .map(batch -> Integer.valueOf(batch.strip()))
                .collect(Collectors.toSet());
    }

    private static Complaint complaint(JsonNode node) {
        Set<String> flags = new TreeSet<>();
        node.get("flags").forEach(flag -> flags.add(flag.asString()));
        String[] id = node.get("id").asString().split("-", -1);
        return new Complaint(
                node.get("id").asString(),
                id[0],
                Integer.parseInt(id[1]),
                node.get("text").asString(),
                node.get("category").asString(),
                node.get("tone").asString(),
                node.get("wants").asString(),
                flags);
    }
}
