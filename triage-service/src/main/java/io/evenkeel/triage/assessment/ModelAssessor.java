package io.evenkeel.triage.assessment;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Language;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.triage.assessment.LanguageModel.Guess;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a text by linear models that take in its words, its letters and what the readable rules of its language's lexicon say. Gives
 * {@code other} where no category is likely enough.
 */
public final class ModelAssessor implements Assessor {

    /** A category less likely than this is not named; a higher bar lost more than it kept out, by batches held out in turn. */
    private static final double ABSTAIN = 0.15;

    /** The weight from which rules alone settle a flag or a withdrawal. */
    static final int SETTLED = 2;

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Wants> WISHES = List.of(Wants.values());

    /** 262,144 words of all languages at most, in some 20 MB when half are taken. */
    private static final int REMEMBERED = 18;

    private final LanguageModel languages = LanguageModel.load();
    private final LabelModel labels = LabelModel.load();
    private final Map<Language, Lexicon> lexicons = lexicons(new WordMemory(REMEMBERED), labels.words());

    /** Side by side, since it is most of what a start waits for. */
    private static Map<Language, Lexicon> lexicons(WordMemory memory, WordWeights weights) {
        return Arrays.stream(Language.values())
                .parallel()
                .filter(language -> language != Language.OTHER)
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> Lexicon.load(language.wire()).weighing(memory, weights),
                        (one, other) -> one,
                        () -> new EnumMap<>(Language.class)));
    }

    @Override
    public Reading read(String text, Language profile) {
        Guess guess = languages.of(text, profile);
        Tokens tokens = Tokens.of(text);
        Lexicon lexicon = lexicons.get(guess.language());
        if (lexicon == null || tokens.size() == 0) {
            return new Reading(nothing(guess), false);
        }
        Extract extract = Extract.of(tokens, lexicon);
        Signals heard = extract.heard();
        LabelModel.Weighed weighed = labels.weigh(extract);
        Labelling labelling = labelling(guess, weighed.margins(), heard);
        Assessment assessment = labelling.with(new Evidence(extract, weighed).of(labelling));
        return new Reading(assessment, heard.of(Signals.WITHDRAWAL) >= SETTLED);
    }

    private Labelling labelling(Guess guess, float[] margins, Signals heard) {
        Calibration calibration = labels.calibration();
        double[] category = calibration.oneOf(Labels.CATEGORY, margins);
        double[] tone = calibration.oneOf(Labels.TONE, margins);
        double[] wants = calibration.oneOf(Labels.WANTS, margins);
        int likeliest = Calibration.best(category);
        Category named = category[likeliest] < ABSTAIN ? Category.OTHER : CATEGORIES.get(likeliest);
        Tone heardTone = tone(tone, labels.line(guess.language()));
        Wants wish = WISHES.get(Calibration.best(wants));
        Map<String, Double> confidence = Map.of(
                "language", guess.confidence(),
                "category", category[Labels.CATEGORY.at(named)],
                "tone", tone[Labels.TONE.at(heardTone)],
                "wants", wants[Labels.WANTS.at(wish)]);
        return new Labelling(guess, named, heardTone, wish, flags(margins, heard), confidence);
    }

    /** Abuse and threats weigh together against the rest: what crosses the line must not be missed because two values share it. */
    private static Tone tone(double[] p, double line) {
        double abusive = p[Labels.TONE.at(Tone.ABUSIVE)];
        double threatening = p[Labels.TONE.at(Tone.THREATENING)];
        if (abusive + threatening >= line) {
            return abusive > threatening ? Tone.ABUSIVE : Tone.THREATENING;
        }
        Tone best = Tone.CALM;
        for (Tone tone : List.of(Tone.UPSET, Tone.RUDE)) {
            if (p[Labels.TONE.at(tone)] > p[Labels.TONE.at(best)]) {
                best = tone;
            }
        }
        return best;
    }

    private Set<Flag> flags(float[] margins, Signals heard) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            int output = Labels.FLAG.start() + Labels.FLAG.at(flag);
            boolean ruled = heard.of(output) >= SETTLED;
            boolean learnt = labels.learnt(Labels.FLAG.at(flag));
            boolean likely = labels.calibration().of(output, margins) >= 0.5;
            // Of self-harm either will do: a false alarm costs a human a minute.
            if (flag == Flag.SELF_HARM ? ruled || likely : learnt ? likely : ruled) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static Assessment nothing(Guess guess) {
        Map<String, Double> confidence =
                Map.of("language", guess.confidence(), "category", 0.0, "tone", 0.0, "wants", 0.0);
        return new Labelling(guess, Category.OTHER, Tone.CALM, Wants.UNSTATED, Set.of(), confidence).with(List.of());
    }
}
