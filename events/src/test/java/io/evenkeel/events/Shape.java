package io.evenkeel.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a record promises on the wire, read by reflection: the yardstick for samples and schemas. */
final class Shape {

    private Shape() {}

    /** A component of a record; collections count as optional, since an event without them reads as empty. */
    record Field(String name, Type type, boolean required) {

        boolean isMap() {
            return raw() == Map.class;
        }

        boolean isCollection() {
            return Collection.class.isAssignableFrom(raw());
        }

        Class<?> raw() {
            return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        }

        /** The element of a collection or the value of a map. */
        Class<?> content() {
            Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
            return (Class<?>) arguments[arguments.length - 1];
        }
    }

    static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Shape::field).toList();
    }

    private static Field field(RecordComponent component) {
        Field field = new Field(component.getName(), component.getGenericType(), true);
        boolean required = !field.isMap()
                && !field.isCollection()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Field(component.getName(), component.getGenericType(), required);
    }

    /** Where a record's object stands in a document: its JSON pointer, its record type, the object. */
    record Place(String pointer, Class<?> type, ObjectNode object) {}

    /** The object itself and every record's object within it. */
    static List<Place> places(Class<?> type, ObjectNode object) {
        List<Place> places = new ArrayList<>();
        collect(new Place("", type, object), places);
        return places;
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        for (Field field : fields(place.type())) {
            JsonNode value = place.object().get(field.name());
            String pointer = place.pointer() + "/" + field.name();
            if (value instanceof ObjectNode nested && field.raw().isRecord()) {
                collect(new Place(pointer, field.raw(), nested), places);
            } else if (value != null && field.isCollection() && field.content().isRecord()) {
                for (int i = 0; i < value.size(); i++) {
                    collect(new Place(pointer + "/" + i, field.content(), (ObjectNode) value.get(i)), places);
                }
            }
        }
    }
}
