package io.evenkeel.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An enum whose wire value is its name in lower case with hyphens, such as {@code in-person}. Read back by {@link Json}. */
public interface Wire {

    String name();

    @JsonValue
    default String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no constant has that wire value; its message names the allowed ones */
    static <E extends Enum<E> & Wire> E parse(Class<E> type, String wire) {
        for (E constant : type.getEnumConstants()) {
            if (constant.wire().equals(wire)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("must be one of " + values(type));
    }

    static <E extends Enum<E> & Wire> String values(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(Wire::wire)
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
