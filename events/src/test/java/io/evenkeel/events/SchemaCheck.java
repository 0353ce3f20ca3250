package io.evenkeel.events;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Holds a value against a schema of the document. Knows the keywords that the document uses and fails at any other, so that nothing is
 * passed over.
 */
final class SchemaCheck {

    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "const",
            "description",
            "enum",
            "format",
            "items",
            "maxLength",
            "maximum",
            "minLength",
            "minimum",
            "pattern",
            "properties",
            "required",
            "type",
            "uniqueItems");

    private final AsyncApi document;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(AsyncApi document) {
        this.document = document;
    }

    static List<String> problems(AsyncApi document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.check(schema, value, "");
        return check.problems;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        Set<String> unknown = new TreeSet<>(schema.propertyNames());
        unknown.removeAll(KNOWN);
        expect(unknown.isEmpty(), at, "the schema uses " + unknown);
        if (schema.has("$ref")) {
            check(document.at(schema.get("$ref").stringValue().substring(1)), value, at);
            return;
        }
        schema.path("allOf").forEach(part -> check(part, value, at));
        expect(!schema.has("type") || isOf(schema.get("type").stringValue(), value), at, "is not of its type");
        expect(!schema.has("const") || schema.get("const").equals(value), at, "is not the constant");
        expect(!schema.has("enum") || schema.get("enum").valueStream().anyMatch(value::equals), at, "is no such value");
        if (value.isString()) {
            checkText(schema, value.stringValue(), at);
        } else if (value.isNumber()) {
            expect(value.asDouble() >= schema.path("minimum").asDouble(-Double.MAX_VALUE), at, "is too small");
            expect(value.asDouble() <= schema.path("maximum").asDouble(Double.MAX_VALUE), at, "is too large");
        } else if (value.isArray()) {
            checkItems(schema, value, at);
        } else if (value.isObject()) {
            checkFields(schema, value, at);
        }
    }

    private void checkText(JsonNode schema, String text, String at) {
        expect(text.length() >= schema.path("minLength").asInt(0), at, "is too short");
        expect(text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), at, "is too long");
        expect(text.matches("(?s)" + schema.path("pattern").asString(".*")), at, "does not match the pattern");
        if (schema.path("format").asString("").equals("date-time")) {
            expect(isTime(text), at, "is not a time");
        }
    }

    private void checkItems(JsonNode schema, JsonNode array, String at) {
        for (int i = 0; i < array.size(); i++) {
            check(schema.get("items"), array.get(i), at + "/" + i);
        }
        boolean unique = array.valueStream().distinct().count() == array.size();
        expect(unique || !schema.path("uniqueItems").asBoolean(false), at, "has an item twice");
    }

    private void checkFields(JsonNode schema, JsonNode object, String at) {
        schema.path("required")
                .forEach(name -> expect(object.has(name.stringValue()), at, "lacks " + name.stringValue()));
        object.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode declared = schema.path("properties").get(name);
            JsonNode fitting = declared == null ? schema.get("additionalProperties") : declared;
            if (fitting != null) {
                check(fitting, field.getValue(), at + "/" + name);
            }
        });
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new AssertionError("the document uses the type " + type);
        };
    }

    private static boolean isTime(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private void expect(boolean holds, String at, String otherwise) {
        if (!holds) {
            problems.add((at.isEmpty() ? "/" : at) + " " + otherwise);
        }
    }
}
