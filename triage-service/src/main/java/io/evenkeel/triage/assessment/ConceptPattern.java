package io.evenkeel.triage.assessment;

import java.util.List;

/** One line of a concept's section: the number of the concept, and the word or words that name it. */
record ConceptPattern(int concept, List<WordPattern> words) {

    static final String SECTION = "concept:";

    static ConceptPattern parse(String section, String line) {
        return new ConceptPattern(Concepts.number(section), Rule.words(line));
    }

    /** Most are: then no search is needed beyond the automaton's. */
    boolean isOneWord() {
        return words.size() == 1 && !words.getFirst().any();
    }
}
