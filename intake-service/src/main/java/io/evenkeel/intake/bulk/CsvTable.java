package io.evenkeel.intake.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.evenkeel.intake.problem.FieldError;
import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The columns of a CSV import, and how a record under them becomes the JSON of a complaint. An empty cell is an absent field. */
record CsvTable(char separator, List<String> columns) {

    private static final String ATTRIBUTE = "attributes.";
    private static final String EVIDENCE = "evidence";
    private static final int MAX_COLUMNS = 40;
    private static final Set<String> REQUIRED = Set.of("customer.id", "channel", "text");
    private static final Set<String> KNOWN = Set.of(
            "customer.id",
            "customer.name",
            "customer.email",
            "customer.language",
            "channel",
            "subject",
            "text",
            "reference.type",
            "reference.id",
            "reference.amount.value",
            "reference.amount.currency",
            "desiredOutcome",
            "evidence.kind",
            "evidence.uri",
            "evidence.note",
            "occurredAt");

    /** Spreadsheets of countries with a decimal comma write semicolons: whichever sign the header has first is the separator. */
    static Reading<CsvTable> ofHeader(String header) {
        int at = 0;
        while (at < header.length() && ",;\t".indexOf(header.charAt(at)) < 0) {
            at++;
        }
        char separator = at < header.length() ? header.charAt(at) : ',';
        return fields(header, separator).then(columns -> check(separator, columns));
    }

    private static Reading<CsvTable> check(char separator, List<String> given) {
        List<String> columns = given.stream().map(String::strip).toList();
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : columns.subList(0, Math.min(columns.size(), MAX_COLUMNS))) {
            if (!isKnown(column)) {
                String name = column.substring(0, Math.min(column.length(), 80));
                errors.add(new FieldError(pointer(name), "unknown column; known are " + known()));
            } else if (!seen.add(column)) {
                errors.add(new FieldError(pointer(column), "the column is there twice"));
            }
        }
        REQUIRED.stream()
                .sorted()
                .filter(name -> !columns.contains(name))
                .forEach(name -> errors.add(new FieldError(pointer(name), "the column is required")));
        if (errors.isEmpty() && columns.size() <= MAX_COLUMNS) {
            return new Read<>(new CsvTable(separator, columns));
        }
        return new Refused<>(ProblemKind.INVALID_FIELDS.with(
                "the header is not right, and nothing was imported; it may have " + MAX_COLUMNS + " columns", errors));
    }

    /** The complaint under this header. */
    Reading<JsonNode> complaint(String record) {
        return fields(record, separator).then(values -> {
            if (values.size() != columns.size()) {
                return unreadable("the record has " + values.size() + " fields, the header has " + columns.size());
            }
            ObjectNode complaint = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    put(complaint, columns.get(i), values.get(i));
                }
            }
            return new Read<>(complaint);
        });
    }

    private static void put(ObjectNode complaint, String column, String value) {
        if (column.startsWith(ATTRIBUTE)) {
            complaint.withObjectProperty("attributes").put(column.substring(ATTRIBUTE.length()), value);
            return;
        }
        String[] path = column.split("\\.", -1);
        ObjectNode at = complaint;
        for (String step : List.of(path).subList(0, path.length - 1)) {
            at = step.equals(EVIDENCE) ? onlyDocument(complaint) : at.withObjectProperty(step);
        }
        at.put(path[path.length - 1], value);
    }

    private static ObjectNode onlyDocument(ObjectNode complaint) {
        var documents = complaint.withArrayProperty(EVIDENCE);
        return documents.isEmpty() ? documents.addObject() : (ObjectNode) documents.get(0);
    }

    private static Reading<List<String>> fields(String record, char separator) {
        try {
            return new Read<>(CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(record)
                    .getFields());
        } catch (CsvParseException e) {
            return unreadable("not well-formed CSV");
        }
    }

    private static <T> Reading<T> unreadable(String detail) {
        return new Refused<>(ProblemKind.UNREADABLE_BODY.with(detail));
    }

    private static boolean isKnown(String column) {
        return KNOWN.contains(column) || (column.startsWith(ATTRIBUTE) && column.length() > ATTRIBUTE.length());
    }

    private static String known() {
        return String.join(", ", KNOWN.stream().sorted().toList()) + " and attributes.<name>";
    }

    private static String pointer(String column) {
        return "/" + column.replace("~", "~0").replace("/", "~1");
    }
}
