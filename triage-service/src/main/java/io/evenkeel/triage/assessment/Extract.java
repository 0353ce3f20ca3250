package io.evenkeel.triage.assessment;

import java.util.List;

/** All that the label model sees of a text. */
record Extract(Tokens tokens, Places words, Places concepts, Signals heard, float[] surface) {

    static Extract of(Tokens tokens, Lexicon lexicon) {
        Lexicon.Found found = lexicon.search(tokens);
        return new Extract(
                tokens,
                Features.of(tokens),
                found.concepts().features(tokens),
                Signals.of(found.matches()),
                Surface.of(tokens));
    }

    List<Rule.Match> matches() {
        return heard.matches();
    }
}
