package io.evenkeel.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** One shape for every accessor: adapting it anew at each call is most of what a call costs. */
    private static final MethodType GENERIC = MethodType.methodType(Object.class, Record.class);

    private RequiredFields() {}

    static <T extends Record> T checked(@Nullable T value) {
        String missing = value == null ? "/" : missing(value);
        if (missing != null) {
            throw new Json.MissingFieldException(missing);
        }
        return Objects.requireNonNull(value);
    }

    /** The path of the first required component that is null, such as {@code /items/2/name}; written only when there is one. */
    private static @Nullable String missing(Record value) {
        for (Field field : FIELDS.get(value.getClass())) {
            Object component = field.of(value);
            String within = component == null ? (field.nullable ? null : "") : missingIn(component);
            if (within != null) {
                return "/" + field.name + within;
            }
        }
        return null;
    }

    private static @Nullable String missingIn(Object component) {
        return switch (component) {
            case Record nested -> missing(nested);
            case List<?> list -> missingInList(list);
            default -> null;
        };
    }

    private static @Nullable String missingInList(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record nested) {
                String within = missing(nested);
                if (within != null) {
                    return "/" + i + within;
                }
            }
        }
        return null;
    }

    private record Field(String name, boolean nullable, MethodHandle accessor) {

        static Field of(RecordComponent component) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return new Field(
                        component.getName(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        MethodHandles.lookup().unreflect(accessor).asType(GENERIC));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a record's accessor cannot be reached: " + component, e);
            }
        }

        @Nullable Object of(Record value) {
            try {
                return (Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("a record's accessor failed: " + name, e);
            }
        }
    }
}
