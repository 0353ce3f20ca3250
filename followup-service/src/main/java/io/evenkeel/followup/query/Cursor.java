package io.evenkeel.followup.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.followup.stream.Keys;
import java.util.Base64;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** The place of a page in a customer's index, written so that nobody is tempted to read it. */
final class Cursor {

    private static final int MAX_LENGTH = 300;

    private Cursor() {}

    /** The index key after the customer's part: time and complaint id. */
    static String of(Bytes indexKey) {
        String text = Keys.text(indexKey);
        String place = text.substring(text.indexOf('|') + 1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /** Empty when it is no cursor of ours. */
    static Optional<String> parse(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            return Optional.of(place).filter(text -> text.matches("[0-9]{19}\\|[A-Za-z0-9._:-]{1,128}"));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The index key to read backwards from; {@code place} is a parsed cursor. */
    static Bytes end(String customerId, @Nullable String place) {
        return place == null
                ? Keys.indexEnd(customerId)
                : Bytes.wrap((Keys.text(Keys.index(customerId)) + place).getBytes(UTF_8));
    }

    static String complaintId(Bytes indexKey) {
        String text = Keys.text(indexKey);
        return text.substring(text.lastIndexOf('|') + 1);
    }
}
