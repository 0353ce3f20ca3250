package io.evenkeel.deploy.demo;

import io.evenkeel.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The complaints of the demo, each by a customer of its own: a second run is not a second complaint of the same people. */
public final class Samples {

    /** {@code body} is what is posted. */
    public record Sample(String title, String customerId, String email, String body) {
        /** How the lines of this one begin: its language in its own words. */
        String label() {
            return title.substring(0, title.indexOf(':'));
        }
    }

    private Samples() {}

    /** {@code run} names the customers of this run. */
    public static List<Sample> of(String run) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode entry : read()) {
            ObjectNode complaint = (ObjectNode) entry.get("complaint");
            ObjectNode customer = (ObjectNode) complaint.get("customer");
            String id = run + "-" + (samples.size() + 1);
            customer.put("id", id);
            samples.add(new Sample(
                    entry.get("title").asString(), id, customer.get("email").asString(), complaint.toString()));
        }
        return samples;
    }

    private static JsonNode read() {
        try (InputStream in = Samples.class.getResourceAsStream("samples.json")) {
            if (in == null) {
                throw new IllegalStateException("samples.json is not in the jar");
            }
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
