package io.evenkeel.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Channel;
import io.evenkeel.events.Wants;
import io.evenkeel.intake.Requests;
import io.evenkeel.intake.problem.FieldError;
import io.evenkeel.intake.problem.Problem;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String LEAST = Requests.complaint("C-1", "late");

    @Test
    void readsTheComplaintOfTheContract() {
        ComplaintRequest complaint = good(Requests.FULL_COMPLAINT);

        assertThat(complaint.customer().language()).isEqualTo("fi");
        assertThat(complaint.channel()).isEqualTo(Channel.EMAIL);
        assertThat(complaint.desiredOutcome()).isEqualTo(Wants.REFUND);
        assertThat(complaint.occurredAt()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(complaint.evidence()).hasSize(1);
        assertThat(complaint.attributes()).containsExactly(java.util.Map.entry("store", "Oulu"));
    }

    @Test
    void needsNoMoreThanCustomerChannelAndText() {
        assertThat(good(LEAST).text()).isEqualTo("late");
        assertThat(good(with("\"subject\": null, \"evidence\": null")).subject())
                .isNull();
    }

    /** Each row: what is added to an otherwise sound complaint, where the error is, and a part of what it says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"adress\": \"x\"                                  | /adress              | unknown field",
                "\"a/b~c\": 1                                       | /a~1b~0c             | unknown field",
                "\"subject\": \"a\\r\\nBcc: b@example.com\"         | /subject             | control character U+000D",
                "\"subject\": \"a\\u2028b\"                         | /subject             | U+2028",
                "\"subject\": 7                                     | /subject             | must be a string",
                "\"subject\": \"\"                                  | /subject             | must not be blank",
                "\"reference\": \"A-77\"                            | /reference           | must be an object",
                "\"reference\": {\"type\": \"order\"}               | /reference/id        | is required",
                "\"reference\": {\"type\": \"o\", \"id\": \"1\", \"amount\": {\"value\": 49.9, \"currency\": \"EUR\"}} | /reference/amount/value | must be a string",
                "\"reference\": {\"type\": \"o\", \"id\": \"1\", \"amount\": {\"value\": \"-1\", \"currency\": \"EUR\"}} | /reference/amount/value | not negative",
                "\"reference\": {\"type\": \"o\", \"id\": \"1\", \"amount\": {\"value\": \"1.23456\", \"currency\": \"EUR\"}} | /reference/amount/value | 4 of them decimals",
                "\"reference\": {\"type\": \"o\", \"id\": \"1\", \"amount\": {\"value\": \"123456789012.3456\", \"currency\": \"EUR\"}} | /reference/amount/value | 15 digits",
                "\"reference\": {\"type\": \"o\", \"id\": \"1\", \"amount\": {\"value\": \"1\", \"currency\": \"EURO\"}} | /reference/amount/currency | ISO 4217",
                "\"desiredOutcome\": \"money\"                      | /desiredOutcome      | must be one of refund",
                "\"evidence\": {}                                   | /evidence            | must be a list",
                "\"evidence\": [{\"kind\": \"photo\"}]              | /evidence/0/uri      | is required",
                "\"evidence\": [7]                                  | /evidence/0          | must be an object",
                "\"evidence\": [{\"kind\": \"p\", \"uri\": \"javascript:alert(1)\"}] | /evidence/0/uri | http",
                "\"evidence\": [{\"kind\": \"p\", \"uri\": \"https://u:p@example.com/\"}] | /evidence/0/uri | http",
                "\"evidence\": [{\"kind\": \"p\", \"uri\": \"/relative\"}] | /evidence/0/uri | absolute",
                "\"occurredAt\": \"2026-11-24T12:00:01Z\"           | /occurredAt          | not in the future",
                "\"occurredAt\": \"yesterday\"                      | /occurredAt          | such as 2026",
                "\"occurredAt\": \"2026-11-21T10:00:00\"            | /occurredAt          | offset",
                "\"occurredAt\": \"+999999999-12-31T23:59:59Z\"     | /occurredAt          | not in the future",
                "\"attributes\": {\"a\": 1}                         | /attributes/a        | must be a string",
                "\"attributes\": []                                 | /attributes          | must be an object",
                "\"attributes\": {\"\": \"x\"}                      | /attributes/         | the name must not be blank"
            })
    void tellsWhereAndWhat(String addition, String pointer, String says) {
        String json = LEAST.substring(0, LEAST.length() - 1) + ", " + addition + "}";

        assertThat(refused(json).errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.detail()).contains(says);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "id, a@example.com, e-mail address",
        "id, no spaces, A-Z",
        "id, '', A-Z",
        "name, 'a\\nb', control character",
        "email, nobody, e-mail",
        "email, a b@example.com, e-mail",
        "email, 'a@example.com,b@example.com', e-mail",
        "email, 'a@example.com\\r\\nBcc: b@example.com', e-mail",
        "email, a@localhost, e-mail",
        "email, <a@example.com>, e-mail",
        "language, fin, ISO 639",
        "language, zz, ISO 639",
        "language, 'not a tag', ISO 639"
    })
    void holdsTheCustomerToItsRules(String field, String value, String says) {
        String customer = field.equals("id")
                ? "{\"id\": \"" + value + "\"}"
                : "{\"id\": \"C-1\", \"" + field + "\": \"" + value + "\"}";

        assertThat(refused(LEAST.replace("{\"id\": \"C-1\"}", customer)).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/customer/" + field);
                    assertThat(error.detail()).contains(says).doesNotContain("nobody", "localhost");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "language, sr-Latn-RS, sr",
        "language, FI, fi",
        "email, first.last+tag@sub.example.com, first.last+tag@sub.example.com",
        "email, matti@pörssi.fi, matti@xn--prssi-jua.fi"
    })
    void takesWhatIsWellMeant(String field, String value, String becomes) {
        var customer = good(LEAST.replace(
                        "{\"id\": \"C-1\"}", "{\"id\": \"C-1\", \"" + field + "\": \"" + value + "\"}"))
                .customer();

        assertThat(field.equals("email") ? customer.email() : customer.language())
                .isEqualTo(becomes);
    }

    @Test
    void boundsTheText() {
        assertThat(good(Requests.complaint("C-1", "x".repeat(20_000))).text()).hasSize(20_000);
        assertThat(only(Requests.complaint("C-1", "x".repeat(20_001))).detail()).contains("20000", "20001");
        assertThat(only(Requests.complaint("C-1", " \\n ")).detail()).contains("blank");
        assertThat(good(Requests.complaint("C-1", "a\\tb\\r\\nc <b>😀</b>")).text())
                .contains("😀");
        assertThat(only(Requests.complaint("C-1", "a\\u0000b")).detail()).contains("U+0000");
        assertThat(only(Requests.complaint("C-1", "a\\u0085b")).detail()).contains("U+0085");
        assertThat(only(Requests.complaint("C-1", "a\\ud83db")).detail()).contains("surrogate");
    }

    @Test
    void boundsListsAndMaps() {
        String many = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> "\"k" + i + "\": \"v\"")
                .collect(Collectors.joining(","));
        assertThat(only(with("\"attributes\": {" + many + "}")).detail()).contains("at most 20");
        String documents = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> "{\"kind\":\"a\",\"uri\":\"https://a.example/\"}")
                .collect(Collectors.joining(","));
        assertThat(only(with("\"evidence\": [" + documents + "]")).detail()).contains("at most 20");
    }

    @Test
    void tellsAllErrorsAtOnceAndNoEndOfThem() {
        assertThat(refused("{}").errors())
                .extracting(FieldError::pointer)
                .containsExactly("/customer", "/channel", "/text");
        String junk =
                IntStream.range(0, 500).mapToObj(i -> "\"x" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        assertThat(refused(junk).errors()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "null"})
    void anotherShapeIsNamed(String json) {
        assertThat(refused(json).errors()).contains(new FieldError("", "must be an object"));
    }

    @Test
    void equalRequestsReadEqual() {
        String one = with("\"attributes\": {\"a\": \"1\", \"b\": \"2\"}");
        String other = with("\"attributes\": {\"b\": \"2\", \"a\": \"1\"}");

        assertThat(new String(io.evenkeel.events.Json.write(good(one)), StandardCharsets.UTF_8))
                .isEqualTo(new String(io.evenkeel.events.Json.write(good(other)), StandardCharsets.UTF_8));
    }

    private static String with(String addition) {
        return LEAST.substring(0, LEAST.length() - 1) + ", " + addition + "}";
    }

    private static FieldError only(String json) {
        assertThat(refused(json).errors()).hasSize(1);
        return refused(json).errors().getFirst();
    }

    private static ComplaintRequest good(String json) {
        return ((Read<ComplaintRequest>) read(json)).value();
    }

    private static Problem refused(String json) {
        return ((Refused<ComplaintRequest>) read(json)).problem();
    }

    private static Reading<ComplaintRequest> read(String json) {
        return ComplaintReader.read(json.getBytes(StandardCharsets.UTF_8), NOW);
    }
}
