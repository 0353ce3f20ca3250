package io.evenkeel.triage.assessment;

import java.util.List;

/** What a lexicon looks for by more than one word, or with more than a concept to tell. {@code number} is its place among all of them. */
sealed interface Matcher {

    int number();

    Sequence words();

    /** A rule, with what turns it off. */
    record OfRule(int number, Sequence words, Rule rule, List<Sequence> exclusions) implements Matcher {}

    /** Words that name a concept only together. */
    record OfPhrase(int number, Sequence words, int concept) implements Matcher {}
}
