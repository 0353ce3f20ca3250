package io.evenkeel.notification.alerts;

import io.evenkeel.events.Category;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.Wire;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a listener wants to hear. An empty set wants everything; what an alert does not carry is not held against it. */
record AlertFilter(Set<Priority> priorities, Set<Language> languages, Set<Category> categories) {

    /** A value that no alert can have. */
    static final class UnknownValueException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
        private final String parameter;

        UnknownValueException(String parameter, IllegalArgumentException cause) {
            super(parameter + " " + cause.getMessage(), cause);
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }

    /** From comma lists; null wants everything. */
    static AlertFilter parse(@Nullable String priority, @Nullable String language, @Nullable String category) {
        return new AlertFilter(
                values("priority", Priority.class, priority),
                values("language", Language.class, language),
                values("category", Category.class, category));
    }

    boolean wants(Alert alert) {
        return allows(priorities, alert.priority())
                && allows(languages, alert.language())
                && allows(categories, alert.category());
    }

    private static <E> boolean allows(Collection<E> wanted, @Nullable E carried) {
        return wanted.isEmpty() || carried == null || wanted.contains(carried);
    }

    private static <E extends Enum<E> & Wire> Set<E> values(String parameter, Class<E> type, @Nullable String list) {
        Set<E> values = EnumSet.noneOf(type);
        if (list == null || list.isBlank()) {
            return values;
        }
        try {
            List.of(list.split(",", -1)).forEach(value -> values.add(Wire.parse(type, value.strip())));
        } catch (IllegalArgumentException e) {
            throw new UnknownValueException(parameter, e);
        }
        return values;
    }
}
