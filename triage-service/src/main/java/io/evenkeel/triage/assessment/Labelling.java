package io.evenkeel.triage.assessment;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.triage.assessment.LanguageModel.Guess;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of a text before their evidence is looked for. */
record Labelling(
        Guess guess, Category category, Tone tone, Wants wants, Set<Flag> flags, Map<String, Double> confidence) {

    Assessment with(List<Assessment.Span> evidence) {
        return new Assessment(guess.language(), guess.script(), category, tone, wants, flags, confidence, evidence);
    }
}
