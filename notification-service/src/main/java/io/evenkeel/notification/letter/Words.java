package io.evenkeel.notification.letter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words from outside, made fit for a letter: no control characters, bounded. */
public final class Words {

    /** Characters. */
    static final int NAME_LENGTH = 100;

    static final int SUBJECT_LENGTH = 120;
    private static final int QUOTE_LENGTH = 5_000;
    private static final int CASE_NUMBER_LENGTH = 8;

    private Words() {}

    /** One line of at most {@code length} characters; empty for null. */
    public static String line(@Nullable String text, int length) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return shortened(line, length);
    }

    /** The lines of a text as given, without control characters. */
    static List<String> lines(String text) {
        return shortened(text.strip(), QUOTE_LENGTH)
                .lines()
                .map(line -> line.replaceAll("\\p{Cc}", " ").stripTrailing())
                .toList();
    }

    /** What a customer reads out on the phone: the beginning of the case's id. */
    static String caseNumber(String complaintId) {
        String plain = complaintId.replaceAll("[^A-Za-z0-9]", "");
        String start = plain.substring(0, Math.min(CASE_NUMBER_LENGTH, plain.length()));
        return start.toUpperCase(Locale.ROOT);
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
