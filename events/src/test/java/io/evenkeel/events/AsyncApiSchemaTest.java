package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas say of every payload what its record says: names, types, what is required, and the values of enums. */
class AsyncApiSchemaTest {

    private static final AsyncApi DOCUMENT = AsyncApi.load();
    private static final Set<String> NOT_A_TYPE = Set.of("CloudEventHeaders", "DeadLetterHeaders", "CustomerId");
    private static final Map<Class<?>, String> SIMPLE = Map.of(
            String.class, "string",
            Instant.class, "string",
            BigDecimal.class, "string",
            boolean.class, "boolean",
            int.class, "integer",
            double.class, "number",
            Double.class, "number");

    static Stream<Class<?>> records() {
        return reachable().stream().filter(Class::isRecord);
    }

    static Stream<Class<?>> enums() {
        return reachable().stream().filter(Class::isEnum);
    }

    @Test
    void everySchemaIsATypeAndEveryTypeHasASchema() {
        assertThat(DOCUMENT.at("/components/schemas").propertyNames().stream()
                        .filter(name -> !NOT_A_TYPE.contains(name)))
                .containsExactlyInAnyOrderElementsOf(
                        reachable().stream().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordsSchemaNamesItsFields(Class<?> type) {
        JsonNode schema = schema(type);
        List<Shape.Field> fields = Shape.fields(type);

        assertThat(schema.get("type").stringValue()).isEqualTo("object");
        assertThat(schema.has("additionalProperties"))
                .as("later fields are welcome")
                .isFalse();
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(
                        fields.stream().map(Shape.Field::name).toList());
        assertThat(schema.path("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(fields.stream()
                        .filter(Shape.Field::required)
                        .map(Shape.Field::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void aFieldsSchemaIsOfItsTypeAndDescribed(Class<?> type) {
        for (Shape.Field field : Shape.fields(type)) {
            JsonNode property = schema(type).get("properties").get(field.name());
            String where = type.getSimpleName() + "." + field.name();

            assertThat(property.path("description").asString("")).as(where).endsWith(".");
            if (field.isCollection()) {
                assertThat(property.get("type").stringValue()).as(where).isEqualTo("array");
                assertThat(property.path("uniqueItems").asBoolean(false)).isEqualTo(field.raw() == Set.class);
                assertIsOf(field.content(), property.get("items"), where);
            } else if (field.isMap()) {
                assertThat(property.get("type").stringValue()).as(where).isEqualTo("object");
                assertIsOf(field.content(), property.get("additionalProperties"), where);
            } else {
                assertIsOf(field.raw(), property, where);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void anEnumsSchemaHasItsWireValues(Class<? extends Wire> type) {
        JsonNode schema = schema(type);

        assertThat(schema.get("type").stringValue()).isEqualTo("string");
        assertThat(schema.get("description").stringValue()).isNotBlank();
        assertThat(schema.get("enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Stream.of(type.getEnumConstants()).map(Wire::wire).toList());
    }

    private static void assertIsOf(Class<?> type, JsonNode schema, String where) {
        JsonNode resolved = DOCUMENT.resolve(schema);
        if (type.isRecord() || type.isEnum()) {
            assertThat(resolved).as(where).isSameAs(schema(type));
            return;
        }
        assertThat(resolved.get("type").stringValue()).as(where).isEqualTo(SIMPLE.get(type));
        if (type == Instant.class) {
            assertThat(resolved.get("format").stringValue()).as(where).isEqualTo("date-time");
        }
        if (type == BigDecimal.class) {
            assertThat(resolved.get("format").stringValue()).as(where).isEqualTo("decimal");
        }
    }

    private static JsonNode schema(Class<?> type) {
        return DOCUMENT.at("/components/schemas/" + type.getSimpleName());
    }

    /** The shapes of all event types, and every record and enum within them. */
    private static Set<Class<?>> reachable() {
        Deque<Class<?>> open =
                Stream.of(EventType.values()).map(EventType::shape).collect(Collectors.toCollection(ArrayDeque::new));
        Set<Class<?>> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Class<?> type = Objects.requireNonNull(open.pop());
            if (found.add(type) && type.isRecord()) {
                Shape.fields(type).stream()
                        .map(field -> field.isMap() || field.isCollection() ? field.content() : field.raw())
                        .filter(part -> part.isRecord() || part.isEnum())
                        .forEach(open::push);
            }
        }
        return found;
    }
}
