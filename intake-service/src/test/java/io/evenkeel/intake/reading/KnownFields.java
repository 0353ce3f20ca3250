package io.evenkeel.intake.reading;

import io.evenkeel.intake.problem.FieldError;
import io.evenkeel.intake.reading.Reading.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which fields the readers know and require, as they say themselves when asked with a field that nobody knows. */
public final class KnownFields {

    private static final String PROBE = "nobodyknows";
    private static final String KNOWN = "known here: ";
    private static final String EVERYWHERE = """
            {"nobodyknows":1,"customer":{"nobodyknows":1},"evidence":[{"nobodyknows":1}],
             "reference":{"nobodyknows":1,"amount":{"nobodyknows":1}}}""";
    private static final String HERE = "{\"nobodyknows\":1}";

    private KnownFields() {}

    /** {@code where} is {@code message}, {@code kept}, or the pointer of an object in a complaint. */
    public static Set<String> at(String where) {
        String pointer = pointer(where) + "/" + PROBE;
        String detail = errors(where).stream()
                .filter(error -> error.pointer().equals(pointer))
                .findFirst()
                .orElseThrow()
                .detail();
        return new TreeSet<>(Arrays.asList(
                detail.substring(detail.indexOf(KNOWN) + KNOWN.length()).split(", ")));
    }

    public static Set<String> requiredAt(String where) {
        Set<String> required = new TreeSet<>();
        for (String field : at(where)) {
            boolean missing = errors(where).contains(new FieldError(pointer(where) + "/" + field, "is required"));
            boolean isCustomer = where.isEmpty() && field.equals("customer");
            if (missing || isCustomer) {
                required.add(field);
            }
        }
        return required;
    }

    private static String pointer(String where) {
        return where.startsWith("/") ? where : "";
    }

    private static List<FieldError> errors(String where) {
        Reading<?> reading = switch (where) {
            case "message" -> CaseRequests.message(HERE.getBytes(StandardCharsets.UTF_8));
            case "kept" -> CaseRequests.promiseKept(HERE.getBytes(StandardCharsets.UTF_8));
            default -> ComplaintReader.read(EVERYWHERE.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        };
        return ((Refused<?>) reading).problem().errors();
    }
}
