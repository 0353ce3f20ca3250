package io.evenkeel.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Author;
import io.evenkeel.events.Channel;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Envelope MESSAGE = new Envelope(
            "e-1",
            "/intake",
            NOON,
            "e-0",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            new MessageReceived("c-1", "C-1001", "m-1", Author.CUSTOMER, Channel.IN_PERSON, "Missä se on?", NOON));

    @Test
    void writesCloudEventsInBinaryMode() {
        ProducerRecord<byte[], byte[]> record = EventCodec.toRecord(MESSAGE);

        assertThat(record.topic()).isEqualTo("intake.complaints");
        assertThat(new String(record.key(), UTF_8)).isEqualTo("C-1001");
        assertThat(header(record.headers(), "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record.headers(), "ce_id")).isEqualTo("e-1");
        assertThat(header(record.headers(), "ce_source")).isEqualTo("/intake");
        assertThat(header(record.headers(), "ce_type")).isEqualTo("evenkeel.complaint.message.v1");
        assertThat(header(record.headers(), "ce_subject")).isEqualTo("c-1");
        assertThat(header(record.headers(), "ce_time")).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(header(record.headers(), "ce_causationid")).isEqualTo("e-0");
        assertThat(header(record.headers(), "content-type")).isEqualTo("application/json");
        assertThat(header(record.headers(), "traceparent")).startsWith("00-0af7");
        assertThat(new String(record.value(), UTF_8))
                .contains("\"channel\":\"in-person\"", "\"receivedAt\":\"2026-11-22T12:00:00Z\"");
    }

    @Test
    void readsBackWhatItWrote() {
        ProducerRecord<byte[], byte[]> record = EventCodec.toRecord(MESSAGE);

        assertThat(EventCodec.read(record.topic(), record.key(), record.value(), record.headers()))
                .isEqualTo(new Decoded.Known(MESSAGE));
    }

    @Test
    void ignoresFieldsAndTypesOfALaterVersion() {
        ProducerRecord<byte[], byte[]> record = EventCodec.toRecord(MESSAGE);
        byte[] richer = new String(record.value(), UTF_8)
                .replaceFirst("\\{", "{\"added\":{\"later\":[1]},")
                .getBytes(UTF_8);
        Headers later = new RecordHeaders(record.headers().toArray());
        later.remove("ce_type").add("ce_type", "evenkeel.complaint.praised.v1".getBytes(UTF_8));

        assertThat(EventCodec.read(record.topic(), record.key(), richer, record.headers()))
                .isEqualTo(new Decoded.Known(MESSAGE));
        assertThat(EventCodec.read(record.topic(), record.key(), record.value(), later))
                .isEqualTo(new Decoded.Unknown("evenkeel.complaint.praised.v1"));
    }

    @Test
    void saysWhyARecordCannotBeRead() {
        ProducerRecord<byte[], byte[]> good = EventCodec.toRecord(MESSAGE);
        String json = new String(good.value(), UTF_8);

        assertThat(reason(good.key(), null, good.headers())).contains("no value");
        assertThat(reason(good.key(), good.value(), new RecordHeaders())).contains("no ce_type header");
        assertThat(reason(good.key(), "{".getBytes(UTF_8), good.headers())).contains("Exception");
        assertThat(reason(good.key(), new byte[] {0, 1, 2}, good.headers())).contains("Exception");
        assertThat(reason(good.key(), "null".getBytes(UTF_8), good.headers())).contains("missing");
        assertThat(reason(good.key(), new byte[1_000_000], good.headers())).contains("1000000 bytes");
        assertThat(reason(good.key(), json.replace("\"messageId\":\"m-1\",", "").getBytes(UTF_8), good.headers()))
                .contains("required field is missing: /messageId");
        assertThat(reason("somebody-else".getBytes(UTF_8), good.value(), good.headers()))
                .contains("key");
        assertThat(reason(null, good.value(), good.headers())).contains("key");
        assertThat(((Decoded.Unreadable) EventCodec.read("triage.decisions", good.key(), good.value(), good.headers()))
                        .reason())
                .contains("does not belong on triage.decisions");
    }

    @Test
    void aReasonQuotesNothingOfTheRecord() {
        ProducerRecord<byte[], byte[]> good = EventCodec.toRecord(MESSAGE);
        byte[] broken = new String(good.value(), UTF_8)
                .replace("\"in-person\"", "{\"x\":1}")
                .getBytes(UTF_8);

        assertThat(reason(good.key(), broken, good.headers())).doesNotContain("Missä");
    }

    private static String reason(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        return ((Decoded.Unreadable) EventCodec.read("intake.complaints", key, value, headers)).reason();
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
