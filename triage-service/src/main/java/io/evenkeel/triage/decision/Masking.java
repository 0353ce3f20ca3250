package io.evenkeel.triage.decision;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Assessment.Span;

/** The facts without the insults (M27): letters of insults and threats become dots; everything else stays where it was. */
public final class Masking {

    /** Characters of an excerpt: what fits an alert. */
    private static final int EXCERPT = 280;

    private Masking() {}

    public static String mask(String text, Assessment assessment) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : assessment.evidence()) {
            if (span.label().equals("tone:abusive")
                    || span.label().equals("tone:threatening")
                    || span.label().equals("tone:rude")) {
                mask(masked, span.start(), Math.min(span.end(), masked.length()));
            }
        }
        return masked.toString();
    }

    static String excerpt(String text, Assessment assessment) {
        String masked = mask(text, assessment).strip();
        if (masked.length() <= EXCERPT) {
            return masked;
        }
        int end = Character.isHighSurrogate(masked.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
        return masked.substring(0, end) + "…";
    }

    private static void mask(StringBuilder text, int start, int end) {
        for (int i = Math.max(start, 0); i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, '•');
            }
        }
    }
}
