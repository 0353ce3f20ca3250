package io.evenkeel.intake.reading;

import java.util.regex.Pattern;

/** Rules for words. Lengths are in UTF-16 code units, as Java, JavaScript and C# count them. */
final class Texts {

    /** What the contract allows as a record key. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    static final Rule<String> CUSTOMER_ID = raw -> {
        if (IDENTIFIER.matcher(raw).matches()) {
            return Checked.good(raw);
        }
        return Checked.flawed(
                raw.indexOf('@') >= 0
                        ? "an e-mail address cannot be a customer id: it would stand in every record key and link; send it as"
                                + " customer.email and your own number for the customer as the id"
                        : "must be 1 to 64 characters of A-Z a-z 0-9 . _ -");
    };

    private Texts() {}

    static boolean isIdentifier(String raw) {
        return IDENTIFIER.matcher(raw).matches();
    }

    /** Free words: control characters are refused except tab and line breaks. */
    static Rule<String> text(int max) {
        return raw -> checked(raw, max, false);
    }

    /** Words that may come to stand in a mail header: no control character, no line break of any kind. */
    static Rule<String> line(int max) {
        return raw -> checked(raw, max, true);
    }

    private static Checked<String> checked(String raw, int max, boolean oneLine) {
        if (raw.isBlank()) {
            return Checked.flawed("must not be blank");
        }
        if (raw.length() > max) {
            return Checked.flawed("must have at most " + max + " characters, has " + raw.length());
        }
        for (int i = 0; i < raw.length(); i++) {
            if (!allowed(raw, i, oneLine)) {
                return Checked.flawed(flaw(raw.charAt(i), i, oneLine));
            }
        }
        return Checked.good(raw);
    }

    private static boolean allowed(String raw, int i, boolean oneLine) {
        char c = raw.charAt(i);
        if (c == '\t' || c == '\r' || c == '\n') {
            return !oneLine;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
        }
        boolean separator = c == '\u2028' || c == '\u2029';
        return !Character.isISOControl(c) && !(oneLine && separator);
    }

    private static String flaw(char c, int i, boolean oneLine) {
        String name = String.format("U+%04X", (int) c);
        if (Character.isSurrogate(c)) {
            return "half of a surrogate pair (" + name + ") at position " + i;
        }
        return "control character " + name + " at position " + i
                + (oneLine
                        ? "; one line without control characters is asked for here"
                        : "; only tab and line breaks are allowed");
    }
}
