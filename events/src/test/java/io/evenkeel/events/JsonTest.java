package io.evenkeel.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Customer;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

class JsonTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void writesPlainJson() {
        assertThat(new String(Json.write(new Money(new BigDecimal("49.90"), "EUR")), UTF_8))
                .isEqualTo("{\"value\":\"49.90\",\"currency\":\"EUR\"}");
        assertThat(new String(Json.write(complaint("Ć")), UTF_8))
                .contains("\"receivedAt\":\"2026-11-22T12:00:00Z\"", "\"text\":\"Ć\"")
                .doesNotContain("null", "raisedAt", "customerId");
    }

    @Test
    void writesAmountsWithoutExponent() {
        assertThat(new String(Json.write(new Money(new BigDecimal("1E+2"), "EUR")), UTF_8))
                .contains("\"value\":\"100\"");
    }

    @Test
    void theLongestComplaintFitsWithRoomToSpare() {
        byte[] written = Json.write(complaint("\u0001".repeat(20_000)));

        assertThat(written).hasSizeLessThan(Json.MAX_DOCUMENT_BYTES / 2);
        assertThat(Json.read(written, ComplaintReceived.class).text()).hasSize(20_000);
    }

    @Test
    void refusesDepth() {
        assertThat(read(nested(25)).currency()).isEqualTo("EUR");
        assertThatThrownBy(() -> read(nested(40))).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void refusesLength() {
        String padding = "\"x\",".repeat(Json.MAX_DOCUMENT_BYTES / 4);
        String tooLong = "{\"padding\":[" + padding + "1],\"value\":\"1\",\"currency\":\"EUR\"}";
        assertThatThrownBy(() -> Json.read(new ByteArrayInputStream(tooLong.getBytes(UTF_8)), Money.class))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "1",
                "\"\"",
                "{\"value\":\"1\",\"currency\":\"EUR\"} {}",
                "{\"value\":{},\"currency\":\"EUR\"}",
                "{\"value\":\"much\",\"currency\":\"EUR\"}",
                "{\"value\":NaN,\"currency\":\"EUR\"}",
                "{'value':'1','currency':'EUR'}"
            })
    void refusesWhatIsNotOfTheShape(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] json = "{\"value\":\"1\",\"currency\":\"EU?\"}".getBytes(UTF_8);
        json[json.length - 3] = (byte) 0xC3;
        assertThatThrownBy(() -> Json.read(json, Money.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesNullsWithinCollections() {
        assertThatThrownBy(() -> Json.read("{\"flags\":[null]}".getBytes(UTF_8), Assessment.class))
                .isInstanceOf(JacksonException.class);
        String complaint = new String(Json.write(complaint("x")), UTF_8);
        assertThatThrownBy(() -> Json.read(
                        complaint
                                .replace("{\"store\":\"Oulu\"}", "{\"store\":null}")
                                .getBytes(UTF_8),
                        ComplaintReceived.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aCollectionThatIsMissingReadsAsEmptyAndCannotBeChanged() {
        ComplaintReceived read = Json.read("""
                {"complaintId":"c-1","customer":{"id":"C-1"},"channel":"web","text":"x",
                 "receivedAt":"2026-11-22T12:00:00Z","quiet":false}""".getBytes(UTF_8), ComplaintReceived.class);

        assertThat(read.evidence()).isEmpty();
        assertThat(read.attributes()).isEmpty();
        assertThatThrownBy(() -> read.attributes().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theMatterIsRaisedWhenItHappenedButNeverAfterItArrived() {
        assertThat(occurred(NOON.minusSeconds(60)).raisedAt()).isEqualTo(NOON.minusSeconds(60));
        assertThat(occurred(NOON.plusSeconds(60)).raisedAt()).isEqualTo(NOON);
        assertThat(complaint("x").raisedAt()).isEqualTo(NOON);
    }

    private static Money read(String json) {
        return Json.read(json.getBytes(UTF_8), Money.class);
    }

    private static String nested(int depth) {
        return "{\"later\":" + "[".repeat(depth) + "]".repeat(depth) + ",\"value\":\"1\",\"currency\":\"EUR\"}";
    }

    private static ComplaintReceived complaint(String text) {
        return new ComplaintReceived(
                "c-1",
                new Customer("C-1", null, null, null),
                Channel.WEB,
                null,
                text,
                null,
                null,
                List.of(),
                null,
                NOON,
                Map.of("store", "Oulu"),
                false);
    }

    private static ComplaintReceived occurred(Instant at) {
        return new ComplaintReceived(
                "c-1",
                new Customer("C-1", null, null, null),
                Channel.WEB,
                null,
                "x",
                null,
                null,
                List.of(),
                at,
                NOON,
                Map.of(),
                false);
    }
}
