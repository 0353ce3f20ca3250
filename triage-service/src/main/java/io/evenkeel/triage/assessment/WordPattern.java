package io.evenkeel.triage.assessment;

import java.util.ArrayList;
import java.util.List;

/** What one word of a rule may be: {@code word}, {@code stem*}, {@code *end}, {@code *part*}, {@code a|b*}, or {@code _} for any. */
record WordPattern(List<Alternative> alternatives, boolean gap) {

    /** Stands between two words of a rule: up to {@link Rule#MAX_GAP} words of any kind. */
    static final WordPattern GAP = new WordPattern(List.of(), true);

    private static final Alternative ANY = new Alternative("", true, true);

    record Alternative(String text, boolean openStart, boolean openEnd) {

        /** As the automaton looks for it: a closed side has a space. */
        String written() {
            return (openStart ? "" : " ") + text + (openEnd ? "" : " ");
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
        StringBuilder folded = new StringBuilder(part.length() + 2);
        part.codePoints().forEach(codePoint -> folded.append(Folding.of(codePoint)));
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a word pattern without letters: " + part);
        }
        return new Alternative(folded.toString(), openStart, openEnd);
    }

    /** How many letters a word has at least that matches: the more, the fewer words do. */
    int letters() {
        return alternatives.stream()
                .mapToInt(alternative -> alternative.text().length())
                .min()
                .orElse(0);
    }

    /** Whether any word at all will do. */
    boolean any() {
        return alternatives.contains(ANY);
    }
}
