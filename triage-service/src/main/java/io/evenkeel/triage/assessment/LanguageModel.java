package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import io.evenkeel.events.Script;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The language of a text by a linear model on runs of characters, its script by its letters; the profile's language where unsure. */
record LanguageModel(WeightTable weights, Calibration calibration) {

    /** Below this probability the profile's language is taken. */
    static final double SURE = 0.6;

    /** Characters of each of four pieces of a long text, at first and where that is not enough. */
    private static final int GLANCE = 24;

    static final int LOOK = 64;

    /** From this probability on, no more of the text is looked at. */
    private static final double SETTLED = 0.99;

    /** The confidence in a language that only the profile tells: enough to answer in. */
    private static final double PROFILE = 0.5;

    /** From this share of letters that Serbian lacks on, Cyrillic is not Serbian. */
    private static final double FOREIGN = 0.01;

    static final Labels.Dimension LANGUAGES = new Labels.Dimension(
            "language", 0, Arrays.stream(Language.values()).map(Language::wire).toList());

    private static final List<Language> ALL = List.of(Language.values());

    record Guess(Language language, Script script, double confidence) {}

    static LanguageModel load() {
        return ModelFile.load("language.bin", LanguageModel::read);
    }

    Guess of(String text, Language profile) {
        Letters letters = Letters.of(text);
        Script script = letters.script();
        if (letters.none()) {
            return new Guess(profile, script, profile == Language.OTHER ? 0 : PROFILE);
        }
        if (script == Script.ZYYY || (script == Script.CYRL && letters.foreign() > FOREIGN * letters.cyrillic())) {
            return new Guess(Language.OTHER, script, 1);
        }
        double[] p = probabilities(text);
        int best = Calibration.best(p);
        if (p[best] < SURE && profile != Language.OTHER) {
            return new Guess(profile, script, Math.max(PROFILE, p[LANGUAGES.at(profile)]));
        }
        return new Guess(ALL.get(best), script, p[best]);
    }

    /** Looks at little of a long text, and at more of it only where that does not settle the matter. */
    double[] probabilities(String text) {
        if (text.length() > GLANCE * LanguageFeatures.MOST_PIECES) {
            double[] p = probabilities(LanguageFeatures.of(text, GLANCE));
            if (p[Calibration.best(p)] >= SETTLED) {
                return p;
            }
        }
        return probabilities(LanguageFeatures.of(text, LOOK));
    }

    private double[] probabilities(LanguageFeatures features) {
        float[] margins = new float[LANGUAGES.size()];
        features.addTo(weights, margins);
        return calibration.oneOf(LANGUAGES, margins);
    }

    static LanguageModel read(DataInput in) throws IOException {
        return new LanguageModel(WeightTable.read(in), Calibration.read(in));
    }

    void write(DataOutput out) throws IOException {
        weights.write(out);
        calibration.write(out);
    }
}
