package io.evenkeel.triage.assessment;

import java.util.ArrayList;
import java.util.List;

/** What one word of a rule may be: {@code word}, {@code stem*}, {@code *end}, {@code *part*}, {@code a|b*}, or {@code _} for any. */
record WordPattern(List<Alternative> alternatives, boolean gap) {

    /** Stands between two words of a rule: up to {@link Rule#MAX_GAP} words of any kind. */
    static final WordPattern GAP = new WordPattern(List.of(), true);

    private static final Alternative ANY = new Alternative("", true, true);

    record Alternative(String text, boolean openStart, boolean openEnd) {
        boolean matches(String word) {
            if (openStart) {
                return openEnd ? word.contains(text) : word.endsWith(text);
            }
            return openEnd ? word.startsWith(text) : word.equals(text);
        }
    }

    static WordPattern parse(String written) {
        if (written.equals("..")) {
            return GAP;
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (String part : written.split("\\|", -1)) {
            alternatives.add(alternative(part));
        }
        return new WordPattern(List.copyOf(alternatives), false);
    }

    private static Alternative alternative(String part) {
        if (part.equals("_")) {
            return ANY;
        }
        boolean openStart = part.startsWith("*");
        boolean openEnd = part.endsWith("*");
        String folded = Tokens.of(part.replace("*", "")).list().stream()
                .map(Tokens.Token::word)
                .reduce("", String::concat);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a word pattern without letters: " + part);
        }
        return new Alternative(folded, openStart, openEnd);
    }

    boolean matches(String word) {
        for (Alternative alternative : alternatives) {
            if (alternative.matches(word)) {
                return true;
            }
        }
        return false;
    }
}
