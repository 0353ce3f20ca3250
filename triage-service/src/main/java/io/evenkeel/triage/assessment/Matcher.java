package io.evenkeel.triage.assessment;

import java.util.List;

/** What a lexicon looks for by more than one word, or with more than a concept to tell. */
sealed interface Matcher {

    Sequence words();

    /** A rule, with what turns it off. */
    record OfRule(Sequence words, Rule rule, List<Sequence> exclusions) implements Matcher {}

    /** Words that name a concept only together. */
    record OfPhrase(Sequence words, int concept) implements Matcher {}
}
