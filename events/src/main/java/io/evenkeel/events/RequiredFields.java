package io.evenkeel.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds JSON to what the types promise: a component without {@code @Nullable} is never null. Done once here, so that no reader of an
 * event has to doubt its fields.
 */
final class RequiredFields {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.add(Field.of(component));
            }
            return List.copyOf(fields);
        }
    };

    private RequiredFields() {}

    static <T extends Record> T checked(@Nullable T value) {
        if (value == null) {
            throw new Json.MissingFieldException("/");
        }
        check(value, "");
        return value;
    }

    private static void check(Record value, String path) {
        for (Field field : FIELDS.get(value.getClass())) {
            checkField(field, field.of(value), path + "/" + field.name);
        }
    }

    private static void checkField(Field field, @Nullable Object value, String path) {
        switch (value) {
            case null -> {
                if (!field.nullable) {
                    throw new Json.MissingFieldException(path);
                }
            }
            case Record nested -> check(nested, path);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record nested) {
                        check(nested, path + "/" + i);
                    }
                }
            }
            default -> {
                return;
            }
        }
    }

    private record Field(String name, boolean nullable, MethodHandle accessor) {

        static Field of(RecordComponent component) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return new Field(
                        component.getName(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        MethodHandles.lookup().unreflect(accessor));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a record's accessor cannot be reached: " + component, e);
            }
        }

        @Nullable Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("a record's accessor failed: " + name, e);
            }
        }
    }
}
