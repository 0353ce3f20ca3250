package io.evenkeel.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                        | empty",
                "{\"secret\":              | line 1",
                "{\"a\": secret}           | line 1",
                "{\"a\": 1, \"a\": 2}      | twice",
                "{\"a\": 1} {\"b\": 2}     | not well-formed",
                "{\"a\": 1}x               | not well-formed",
                "{'a': 1}                  | not well-formed",
                "{\"a\": 01}               | not well-formed",
                "{\"a\": NaN}              | not well-formed",
                "// comment                | not well-formed"
            })
    void saysWhatIsWrongWithoutQuotingIt(String json, String says) {
        assertThat(detail(json.getBytes(StandardCharsets.UTF_8))).contains(says).doesNotContain("secret");
    }

    @Test
    void boundsDepth() {
        String nested = "{\"a\":".repeat(20) + "1" + "}".repeat(20);

        assertThat(StrictJson.parse(nested.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Read.class);
        assertThat(detail(("{\"a\":" + nested + "}").getBytes(StandardCharsets.UTF_8)))
                .contains("20 levels");
    }

    @Test
    void takesUtf8Only() {
        assertThat(detail("{\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("UTF-8");
        assertThat(detail(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})).contains("UTF-8");
        assertThat(detail(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .contains("UTF-8");
        assertThat(detail("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE))).contains("not well-formed");
        assertThat(detail("{\"a\":1}".getBytes(Charset.forName("UTF-32BE")))).contains("not well-formed");
        assertThat(StrictJson.parse("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Read.class);
    }

    private static String detail(byte[] body) {
        return ((Refused<JsonNode>) StrictJson.parse(body)).problem().detail();
    }
}
