package io.evenkeel.triage.desk;

import io.evenkeel.events.Category;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.decision.CaseState.Status;
import io.evenkeel.triage.desk.Problem.Fault;
import io.evenkeel.triage.stream.DeskEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What of the list is wanted. Values of one parameter are alternatives, parted by commas; a parameter that is not given lets all pass. */
record EscalationFilter(
        Status state,
        Set<Priority> priorities,
        Set<Language> languages,
        Set<Category> categories,
        int limit,
        @Nullable String after)
        implements Predicate<DeskEntry> {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    /** @throws org.springframework.web.ErrorResponseException 422 for values that do not exist */
    static EscalationFilter of(MultiValueMap<String, String> query) {
        List<Fault> faults = new ArrayList<>();
        Set<Status> states = values(query, "state", Status.class, faults);
        EscalationFilter filter = new EscalationFilter(
                states.isEmpty() ? Status.OPEN : states.iterator().next(),
                values(query, "priority", Priority.class, faults),
                values(query, "language", Language.class, faults),
                values(query, "category", Category.class, faults),
                limit(query.getFirst("limit"), faults),
                cursor(query.getFirst("cursor"), faults));
        if (states.size() > 1) {
            faults.add(new Fault("state", "must be one of " + Wire.values(Status.class)));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return filter;
    }

    @Override
    public boolean test(DeskEntry entry) {
        return passes(priorities, entry.priority())
                && passes(languages, entry.language())
                && passes(categories, entry.category());
    }

    /** Right behind the cursor, or the start of the state. */
    String fromKey() {
        return after == null ? state.wire() + "|" : after + "\u0001";
    }

    String toKey() {
        return state.wire() + "}";
    }

    static String cursor(DeskEntry last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.key().getBytes(StandardCharsets.UTF_8));
    }

    private static <E> boolean passes(Set<E> wanted, E value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static <E extends Enum<E> & Wire> Set<E> values(
            MultiValueMap<String, String> query, String name, Class<E> type, List<Fault> faults) {
        Set<E> values = EnumSet.noneOf(type);
        for (String list : query.getOrDefault(name, List.of())) {
            for (String value : (list == null ? "" : list).split(",", -1)) {
                if (!value.isBlank()) {
                    add(values, value.strip(), name, type, faults);
                }
            }
        }
        return values;
    }

    private static <E extends Enum<E> & Wire> void add(
            Set<E> into, String value, String name, Class<E> type, List<Fault> faults) {
        try {
            into.add(Wire.parse(type, value));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(name, "must be one of " + Wire.values(type)));
        }
    }

    private static int limit(@Nullable String given, List<Fault> faults) {
        if (given == null) {
            return DEFAULT_LIMIT;
        }
        if (!given.matches("[0-9]{1,4}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > MAX_LIMIT) {
            faults.add(new Fault("limit", "must be a number from 1 to " + MAX_LIMIT));
            return DEFAULT_LIMIT;
        }
        return Integer.parseInt(given);
    }

    private static @Nullable String cursor(@Nullable String given, List<Fault> faults) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("cursor", "is not a cursor of this list"));
            return null;
        }
    }
}
