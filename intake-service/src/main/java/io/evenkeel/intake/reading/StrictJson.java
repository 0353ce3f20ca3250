package io.evenkeel.intake.reading;

import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON document in UTF-8 and nothing else: no second value behind it, no field twice, no deeper than {@link #MAX_DEPTH}. The reasons
 * tell the place, never the words, since the words may be personal.
 */
public final class StrictJson {

    /** Bytes of a request body, or of one line of an import. */
    public static final int MAX_BYTES = 256 * 1024;

    static final int MAX_DEPTH = 20;
    private static final int MAX_NAME = 256;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_BYTES)
                            .maxStringLength(MAX_BYTES)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    public static Reading<JsonNode> parse(byte[] body) {
        return Utf8.decode(body).map(StrictJson::parse).orElseGet(() -> refused("the body is not valid UTF-8"));
    }

    private static Reading<JsonNode> parse(String json) {
        if (json.isBlank()) {
            return refused("the body is empty");
        }
        try {
            return new Read<>(MAPPER.readTree(json));
        } catch (StreamConstraintsException e) {
            return refused("nested deeper than " + MAX_DEPTH + " levels, or a name longer than " + MAX_NAME
                    + " characters, or a number longer than 100 digits");
        } catch (JacksonException e) {
            return refused(reason(e));
        }
    }

    private static String reason(JacksonException e) {
        String place = " at line " + e.getLocation().getLineNr() + ", column "
                + e.getLocation().getColumnNr();
        boolean twice = e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate");
        return (twice ? "a field is given twice" : "not well-formed JSON") + place;
    }

    private static Reading<JsonNode> refused(String detail) {
        return new Refused<>(ProblemKind.UNREADABLE_BODY.with(detail));
    }
}
