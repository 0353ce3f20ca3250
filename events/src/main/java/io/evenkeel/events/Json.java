package io.evenkeel.events;

import java.io.InputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON reader and writer for events: unknown fields ignored, missing required fields refused, depth and size bounded. */
public final class Json {

    /** Bytes. A complaint of 20,000 characters, each escaped, with everything around it stays below half of this. */
    public static final int MAX_DOCUMENT_BYTES = 512 * 1024;

    private static final int MAX_DEPTH = 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_DOCUMENT_BYTES)
                            .maxStringLength(MAX_DOCUMENT_BYTES)
                            .maxNameLength(256)
                            .build())
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * Reads a record and checks that every component that is not marked nullable is there.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON, not of that shape, too deep or too long
     * @throws MissingFieldException when a required field is absent
     */
    public static <T extends Record> T read(byte[] json, Class<T> shape) {
        return RequiredFields.checked(MAPPER.readValue(json, shape));
    }

    /** As {@link #read(byte[], Class)}, for files. */
    public static <T extends Record> T read(InputStream json, Class<T> shape) {
        return RequiredFields.checked(MAPPER.readValue(json, shape));
    }

    /** The mapper itself, for those that read trees or stream values with the same limits. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A required field was absent or null; the message names its path. */
    public static final class MissingFieldException extends IllegalArgumentException {
        MissingFieldException(String path) {
            super("required field is missing: " + path);
        }
    }
}
