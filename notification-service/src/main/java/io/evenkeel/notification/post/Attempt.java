package io.evenkeel.notification.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * How far the post has got with a message; travels in the headers of a waiting record.
 *
 * @param round the waits that are behind it, from 0
 * @param contacts how often the mail server was really asked
 * @param due not to be tried before
 */
record Attempt(int round, int contacts, Instant due) {

    static final String ROUND = "evenkeel_retry_round";
    static final String CONTACTS = "evenkeel_retry_contacts";
    static final String DUE = "evenkeel_retry_due";
    static final String ANSWER = "evenkeel_retry_answer";

    static final Attempt FIRST = new Attempt(0, 0, Instant.EPOCH);

    /** A record without these headers was never tried. Empty when they cannot be read. */
    static Optional<Attempt> of(Headers headers) {
        Header round = headers.lastHeader(ROUND);
        Header contacts = headers.lastHeader(CONTACTS);
        Header due = headers.lastHeader(DUE);
        if (round == null && contacts == null && due == null) {
            return Optional.of(FIRST);
        }
        if (round == null || contacts == null || due == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Attempt(number(round), number(contacts), Instant.parse(text(due))));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The original's headers with this in place of what was there before. */
    Headers writtenInto(Headers original, String answer) {
        RecordHeaders headers = new RecordHeaders(original.toArray());
        headers.remove(ROUND).remove(CONTACTS).remove(DUE).remove(ANSWER);
        return headers.add(ROUND, bytes(Integer.toString(round)))
                .add(CONTACTS, bytes(Integer.toString(contacts)))
                .add(DUE, bytes(due.toString()))
                .add(ANSWER, bytes(answer));
    }

    private static int number(Header header) {
        int number = Integer.parseInt(text(header));
        if (number < 0) {
            throw new NumberFormatException("negative");
        }
        return number;
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
