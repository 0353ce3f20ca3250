package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Samples.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kept samples are what the document says that they are, formats and bounds included. */
class SampleSchemaTest {

    private static final AsyncApi DOCUMENT = AsyncApi.load();

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsValid(Sample sample) {
        JsonNode message = message(sample);
        assertThat(SchemaCheck.problems(DOCUMENT, message.get("payload"), sample.value()))
                .isEmpty();
        assertThat(SchemaCheck.problems(DOCUMENT, message.get("headers"), sample.headers()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheCodeWritesIsValid(Sample sample) {
        JsonNode written = Json.mapper().readTree(Json.write(sample.envelope().event()));
        assertThat(SchemaCheck.problems(DOCUMENT, message(sample).get("payload"), written))
                .isEmpty();
    }

    @Test
    void whatIsNotValidIsFound() {
        Sample sample = Samples.of(EventType.COMPLAINT_RECEIVED).getFirst();
        ObjectNode value = sample.value().deepCopy();
        value.put("receivedAt", "yesterday")
                .put("channel", "pigeon")
                .put("quiet", "no")
                .put("text", "");
        value.withObjectProperty("customer").put("id", "aino@example.com");
        value.withObjectProperty("reference")
                .withObjectProperty("amount")
                .put("value", "1e3")
                .remove("currency");

        assertThat(SchemaCheck.problems(DOCUMENT, message(sample).get("payload"), value))
                .containsExactlyInAnyOrder(
                        "/receivedAt is not a time",
                        "/channel is no such value",
                        "/quiet is not of its type",
                        "/text is too short",
                        "/customer/id does not match the pattern",
                        "/reference/amount/value does not match the pattern",
                        "/reference/amount lacks currency");
    }

    private static JsonNode message(Sample sample) {
        return DOCUMENT.at("/components/messages/" + sample.type().shape().getSimpleName());
    }
}
