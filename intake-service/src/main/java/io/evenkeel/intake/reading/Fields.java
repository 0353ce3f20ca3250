package io.evenkeel.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object being read. Whoever reads it asks for each field by name and says at the end that this was all: whatever else is there
 * is then refused by name. A wrong or missing field is noted, and a placeholder lets the reading go on to find the other errors.
 */
final class Fields {

    private final @Nullable JsonNode node;
    private final String pointer;
    private final Errors errors;
    private final Set<String> known = new HashSet<>();

    /** {@code node} is null where the object itself is missing, which was noted already. */
    private Fields(@Nullable JsonNode node, String pointer, Errors errors) {
        this.node = node;
        this.pointer = pointer;
        this.errors = errors;
    }

    static Fields of(JsonNode node, Errors errors) {
        return object(node, "", errors);
    }

    private static Fields object(JsonNode node, String pointer, Errors errors) {
        if (node.isObject()) {
            return new Fields(node, pointer, errors);
        }
        errors.add(pointer, "must be an object");
        return new Fields(null, pointer, errors);
    }

    <T> T required(String name, Rule<T> rule, T placeholder) {
        T value = optional(name, rule);
        noteAbsence(name);
        return value == null ? placeholder : value;
    }

    <T> @Nullable T optional(String name, Rule<T> rule) {
        JsonNode value = take(name);
        return value == null ? null : checked(value, at(name), rule);
    }

    Fields required(String name) {
        JsonNode value = take(name);
        noteAbsence(name);
        return value == null ? new Fields(null, at(name), errors) : object(value, at(name), errors);
    }

    @Nullable Fields optional(String name) {
        JsonNode value = take(name);
        return value == null ? null : object(value, at(name), errors);
    }

    /** The objects of an optional list; at most {@code max} of them. */
    List<Fields> list(String name, int max) {
        JsonNode value = take(name);
        List<Fields> items = new ArrayList<>();
        if (value == null) {
            return items;
        }
        if (!value.isArray() || value.size() > max) {
            errors.add(at(name), value.isArray() ? "must have at most " + max + " entries" : "must be a list");
            return items;
        }
        for (JsonNode item : value) {
            items.add(object(item, at(name) + "/" + items.size(), errors));
        }
        return items;
    }

    /** An optional object of names and strings that the caller chooses; at most {@code max} of them. */
    Map<String, String> map(String name, int max, Rule<String> keys, Rule<String> values) {
        JsonNode value = take(name);
        Map<String, String> entries = new LinkedHashMap<>();
        if (value == null) {
            return entries;
        }
        if (!value.isObject() || value.size() > max) {
            errors.add(at(name), value.isObject() ? "must have at most " + max + " entries" : "must be an object");
            return entries;
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            putChecked(entries, entry, at(name) + "/" + escaped(entry.getKey()), keys, values);
        }
        return entries;
    }

    private void putChecked(
            Map<String, String> entries,
            Map.Entry<String, JsonNode> entry,
            String where,
            Rule<String> keys,
            Rule<String> values) {
        String flaw = keys.check(entry.getKey()).flaw();
        if (flaw != null) {
            errors.add(where, "the name " + flaw);
        }
        String value = checked(entry.getValue(), where, values);
        if (value != null) {
            entries.put(entry.getKey(), value);
        }
    }

    /** Everything known was asked for: what remains is a typing error or a field of somebody else's. */
    void nothingElse() {
        if (node == null) {
            return;
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                String here = String.join(", ", known.stream().sorted().toList());
                errors.add(at(name), "unknown field; known here: " + here);
            }
        }
    }

    private @Nullable JsonNode take(String name) {
        known.add(name);
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private void noteAbsence(String name) {
        if (node != null && !node.hasNonNull(name)) {
            errors.add(at(name), "is required");
        }
    }

    private <T> @Nullable T checked(JsonNode value, String where, Rule<T> rule) {
        Checked<T> checked = value.isString() ? rule.check(value.stringValue()) : Checked.flawed("must be a string");
        if (checked.flaw() != null) {
            errors.add(where, checked.flaw());
        }
        return checked.value();
    }

    private String at(String name) {
        return pointer + "/" + escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
