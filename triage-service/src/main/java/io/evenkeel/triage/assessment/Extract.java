package io.evenkeel.triage.assessment;

import java.util.List;

/** All that the label model sees of a text. */
record Extract(Tokens tokens, Hits hits, Words words, Places concepts, Signals heard, float[] surface) {

    static Extract of(Tokens tokens, Lexicon lexicon) {
        Lexicon.Found found = lexicon.search(tokens);
        return new Extract(
                tokens,
                found.hits(),
                Words.of(tokens, lexicon.language()),
                found.concepts().features(tokens),
                Signals.of(found.matches()),
                Surface.of(tokens));
    }

    List<Rule.Match> matches() {
        return heard.matches();
    }
}
