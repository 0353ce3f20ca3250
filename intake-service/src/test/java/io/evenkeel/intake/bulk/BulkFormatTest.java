package io.evenkeel.intake.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.intake.problem.FieldError;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BulkFormatTest {

    private static final String HEADER = "customer.id,channel,text\n";

    /** The pieces of a body fall anywhere: in the middle of a letter, of a quote, of a line break. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1_000})
    void recordsDoNotDependOnThePieces(int size) {
        String csv = HEADER + "C-1,web,\"ä \"\"x\"\"\r\nb\"\r\n\r\nC-2,web,a\"b\nC-3,web,last";
        CsvFormat format = new CsvFormat();

        List<RawLine> lines = cut(format, csv, size);

        assertThat(lines).extracting(RawLine::number).containsExactly(2L, 5L, 6L);
        assertThat(text(format, lines.get(0))).isEqualTo("ä \"x\"\r\nb");
        assertThat(text(format, lines.get(1))).isEqualTo("a\"b");
        assertThat(text(format, lines.get(2))).isEqualTo("last");
    }

    @Test
    void aRecordThatIsTooLongIsSkippedButCounted() {
        NdjsonFormat format = new NdjsonFormat();

        List<RawLine> lines = cut(format, "{}\n" + "x".repeat(300_000) + "\n{}", 8_192);

        assertThat(lines).extracting(RawLine::tooLong).containsExactly(false, true, false);
        assertThat(lines.get(1).bytes()).isEmpty();
        assertThat(lines.get(2).number()).isEqualTo(3);
    }

    @Test
    void aQuoteThatNeverClosesEndsInOneProblem() {
        List<RawLine> lines = cut(new CsvFormat(), HEADER + "C-1,web,\"open\nC-2,web,b\n" + "x".repeat(300_000), 8_192);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.tooLong()).isTrue();
            assertThat(line.number()).isEqualTo(2);
        });
    }

    @Test
    void columnsBecomeFieldsAndEmptyCellsNothing() {
        CsvFormat format = new CsvFormat();
        String csv = """
                text;customer.id;channel;reference.amount.value;evidence.uri;evidence.kind;attributes.a.b;subject
                t;C-1;web;1.00;https://a.example/;photo;z;
                """;

        JsonNode json = ((Read<JsonNode>) format.read(cut(format, csv, 100).getFirst())).value();

        assertThat(json.at("/customer/id").stringValue()).isEqualTo("C-1");
        assertThat(json.at("/reference/amount/value").stringValue()).isEqualTo("1.00");
        assertThat(json.at("/evidence/0/kind").stringValue()).isEqualTo("photo");
        assertThat(json.at("/attributes").get("a.b").stringValue()).isEqualTo("z");
        assertThat(json.has("subject")).isFalse();
    }

    @Test
    void theHeaderIsHeldToTheContract() {
        assertThat(headerErrors("customer.id,chanel,text\n"))
                .extracting(FieldError::pointer)
                .containsExactly("/chanel", "/channel");
        assertThat(headerErrors("customer.id,channel,text,text\n"))
                .extracting(FieldError::detail)
                .containsExactly("the column is there twice");
        assertThat(new CsvFormat().feed(new byte[] {'\n'})).isInstanceOf(Refused.class);
        assertThat(new CsvFormat().end()).isInstanceOf(Refused.class);
        assertThat(new CsvFormat().feed(new byte[] {(byte) 0xE4, '\n'})).isInstanceOf(Refused.class);
    }

    @Test
    void aRecordOfAnotherWidthIsRefused() {
        CsvFormat format = new CsvFormat();
        RawLine line = cut(format, HEADER + "C-1,web\n", 100).getFirst();

        assertThat(((Refused<JsonNode>) format.read(line)).problem().detail()).contains("2 fields", "3");
    }

    private static List<FieldError> headerErrors(String header) {
        Reading<List<RawLine>> fed = new CsvFormat().feed(header.getBytes(StandardCharsets.UTF_8));
        return ((Refused<List<RawLine>>) fed).problem().errors();
    }

    private static List<RawLine> cut(BulkFormat format, String all, int size) {
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        List<RawLine> lines = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += size) {
            byte[] piece = java.util.Arrays.copyOfRange(bytes, from, Math.min(from + size, bytes.length));
            lines.addAll(((Read<List<RawLine>>) format.feed(piece)).value());
        }
        lines.addAll(((Read<List<RawLine>>) format.end()).value());
        return lines;
    }

    private static String text(BulkFormat format, RawLine line) {
        return ((Read<JsonNode>) format.read(line)).value().get("text").stringValue();
    }
}
