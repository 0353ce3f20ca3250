package io.evenkeel.followup.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Wire;
import io.evenkeel.followup.casefile.Due;
import io.evenkeel.followup.casefile.TimerKind;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;

/** A due time in the store: milliseconds first, so that the store is ordered by time, then whose and what it is. */
record TimerKey(long atMillis, String customerId, String complaintId, TimerKind kind, String ref) {

    static TimerKey of(String customerId, String complaintId, Due due) {
        String ref = due.ref() == null ? "" : due.ref();
        return new TimerKey(due.at().toEpochMilli(), customerId, complaintId, due.kind(), ref);
    }

    /** The beginning of all keys of that millisecond. */
    static Bytes from(long millis) {
        return Bytes.wrap(
                ByteBuffer.allocate(Long.BYTES).putLong(Math.max(0, millis)).array());
    }

    Bytes bytes() {
        byte[] rest =
                String.join("|", customerId, complaintId, kind.wire(), ref).getBytes(UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + rest.length)
                .putLong(Math.max(0, atMillis))
                .put(rest)
                .array());
    }

    static TimerKey read(Bytes key) {
        byte[] bytes = key.get();
        String rest = new String(Arrays.copyOfRange(bytes, Long.BYTES, bytes.length), UTF_8);
        String[] parts = rest.split("\\|", 4);
        return new TimerKey(
                ByteBuffer.wrap(bytes).getLong(), parts[0], parts[1], Wire.parse(TimerKind.class, parts[2]), parts[3]);
    }

    Instant at() {
        return Instant.ofEpochMilli(atMillis);
    }

    /** Whether this is the key of that due time of its case. */
    boolean isFor(Due due) {
        return equals(of(customerId, complaintId, due));
    }
}
