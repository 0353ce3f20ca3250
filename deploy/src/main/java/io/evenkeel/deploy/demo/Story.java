package io.evenkeel.deploy.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A case file as the demo reads it: what happened in order, and whether the customer has heard everything that was to be said. */
public record Story(String state, List<Line> lines) {

    private static final String RESOLVED = "evenkeel.complaint.resolved.v1";
    private static final String ESCALATED = "evenkeel.complaint.escalated.v1";
    private static final String SUCCEEDED = "evenkeel.delivery.succeeded.v1";
    private static final String FAILED = "evenkeel.delivery.failed.v1";
    private static final String ACKNOWLEDGEMENT = "evenkeel.acknowledgement.requested.v1";
    private static final String SUMMARY = "evenkeel.summary-email.requested.v1";

    public record Line(
            int number, Instant time, String type, String who, String summary, String id, String messageEventId) {}

    public Story {
        lines = List.copyOf(lines);
    }

    public static Story of(JsonNode caseFile) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode entry : caseFile.path("timeline")) {
            lines.add(new Line(
                    entry.path("number").asInt(lines.size() + 1),
                    Instant.parse(entry.path("time").asString()),
                    entry.path("type").asString(),
                    entry.path("who").asString(""),
                    entry.path("summary").asString(""),
                    entry.path("id").asString(),
                    entry.path("data").path("messageEventId").asString("")));
        }
        return new Story(caseFile.path("state").asString(), lines);
    }

    /** What has not happened yet, in words; empty when the story is told. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!has(RESOLVED) && !has(ESCALATED)) {
            missing.add("a decision");
        }
        if (!has(ACKNOWLEDGEMENT)) {
            missing.add("the acknowledgement");
        }
        if (has(RESOLVED) && !has(SUMMARY)) {
            missing.add("the summary");
        }
        Set<String> delivered = new HashSet<>();
        lines.stream()
                .filter(line -> line.type().equals(SUCCEEDED))
                .forEach(line -> delivered.add(line.messageEventId()));
        lines.stream()
                .filter(line ->
                        line.type().equals(ACKNOWLEDGEMENT) || line.type().equals(SUMMARY))
                .filter(line -> !delivered.contains(line.id()))
                .forEach(line -> missing.add("the delivery of \"" + line.summary() + "\""));
        return missing;
    }

    /** A message that was given up, if there is one. */
    public Optional<Line> failure() {
        return lines.stream().filter(line -> line.type().equals(FAILED)).findFirst();
    }

    /** The first decision. */
    public Optional<Line> decision() {
        return lines.stream()
                .filter(line -> line.type().equals(RESOLVED) || line.type().equals(ESCALATED))
                .findFirst();
    }

    public long delivered() {
        return lines.stream().filter(line -> line.type().equals(SUCCEEDED)).count();
    }

    private boolean has(String type) {
        return lines.stream().anyMatch(line -> line.type().equals(type));
    }
}
