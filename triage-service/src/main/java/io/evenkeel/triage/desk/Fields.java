package io.evenkeel.triage.desk;

import io.evenkeel.events.Json;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.desk.Problem.Fault;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a JSON object field by field and gathers everything that is wrong with it, each by its pointer. */
final class Fields {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final JsonNode node;
    private final String path;
    private final List<Fault> faults;

    private Fields(JsonNode node, String path, List<Fault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /** @throws org.springframework.web.ErrorResponseException 400 when it is not a JSON object */
    static Fields of(byte[] body, Set<String> known) {
        try {
            JsonNode node = Json.mapper().readTree(body);
            if (!node.isObject()) {
                throw Problem.unreadable();
            }
            return new Fields(node, "", new ArrayList<>()).only(known);
        } catch (JacksonException e) {
            throw Problem.unreadable();
        }
    }

    /** @throws org.springframework.web.ErrorResponseException 422 when anything was wrong */
    void done() {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    void fault(String name, String detail) {
        faults.add(new Fault(path + "/" + name, detail));
    }

    /** An id of 1–64 characters; empty when it is wrong. */
    String id(String name) {
        String value = required(name);
        if (!value.isEmpty() && !ID.matcher(value).matches()) {
            fault(name, "must be 1 to 64 characters of A-Z a-z 0-9 . _ -");
        }
        return value;
    }

    String required(String name) {
        String value = text(name, 2_000);
        if (value == null || value.isBlank()) {
            fault(name, "is required");
            return "";
        }
        return value;
    }

    @Nullable String text(String name, int most) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            fault(name, "must be a string");
            return null;
        }
        String text = value.stringValue();
        boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (text.length() > most || control) {
            fault(name, control ? "holds control characters" : "has more than " + most + " characters");
        }
        return text;
    }

    <E extends Enum<E> & Wire> @Nullable E choice(String name, Class<E> type) {
        String value = text(name, 64);
        if (value == null) {
            return null;
        }
        try {
            return Wire.parse(type, value);
        } catch (IllegalArgumentException e) {
            fault(name, "must be one of " + Wire.values(type));
            return null;
        }
    }

    @Nullable Instant time(String name) {
        String value = text(name, 64);
        if (value == null) {
            return null;
        }
        try {
            return java.time.OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            fault(name, "must be a date and time such as 2026-12-01T12:00:00Z");
            return null;
        }
    }

    /** The object under that name, or null; a wrong type is a fault. */
    @Nullable Fields object(String name, Set<String> known) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            fault(name, "must be an object");
            return null;
        }
        return new Fields(value, path + "/" + name, faults).only(known);
    }

    List<Fields> objects(String name, int most, Set<String> known) {
        List<Fields> objects = new ArrayList<>();
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return objects;
        }
        if (!value.isArray() || value.size() > most) {
            fault(name, "must be a list of at most " + most + " objects");
            return objects;
        }
        for (int i = 0; i < value.size(); i++) {
            String at = path + "/" + name + "/" + i;
            if (value.get(i).isObject()) {
                objects.add(new Fields(value.get(i), at, faults).only(known));
            } else {
                faults.add(new Fault(at, "must be an object"));
            }
        }
        return objects;
    }

    private Fields only(Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        fault(name.substring(0, Math.min(name.length(), 64)), "is not a field of this request"));
        return this;
    }
}
