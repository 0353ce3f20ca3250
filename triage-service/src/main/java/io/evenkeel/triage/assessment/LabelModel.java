package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The linear model of category, tone, wants and flags, over one extraction of features: the words of the text, the concepts that it names,
 * the rules that match, the rules' weights summed by label and how the text looks. {@code lines} has for each language the probability
 * of abuse or threat from which the line counts as crossed; {@code learntFlags} has a bit for each flag that the model reads better than the rules alone.
 */
record LabelModel(
        WordWeights words,
        WeightTable concepts,
        WeightTable rules,
        WeightTable signals,
        Calibration calibration,
        double[] lines,
        int learntFlags) {

    private static final List<Language> LANGUAGES = List.of(Language.values());

    /** The sums by label come first, then the surface. */
    static final int SIGNAL_SPACE = Signals.LABELS.size() + Surface.SIZE;

    static float signalValue(int weight) {
        return (float) Math.log1p(weight);
    }

    static LabelModel load() {
        return ModelFile.load("labels.bin", LabelModel::read);
    }

    Weighed weigh(Extract extract) {
        return new Weighed(
                this,
                extract,
                words.weigh(extract.words(), extract.hits()),
                extract.concepts().in(concepts));
    }

    /** The margins of {@link Labels#ALL}. */
    float[] margins(Extract extract) {
        return weigh(extract).margins();
    }

    /** A text, and the rows of the model that it meets. */
    record Weighed(LabelModel model, Extract extract, WordWeights.Weighed words, Places.Rows concepts) {

        float[] margins() {
            float[] margins = new float[Labels.ALL.size()];
            words.addTo(margins);
            concepts.addTo(Concepts.value(extract.concepts()), margins);
            for (Rule.Match match : extract.matches()) {
                model.rules.add(match.rule().place(), 1, margins);
            }
            for (int label = 0; label < Signals.LABELS.size(); label++) {
                if (extract.heard().of(label) > 0) {
                    model.signals.add(label, signalValue(extract.heard().of(label)), margins);
                }
            }
            for (int i = 0; i < Surface.SIZE; i++) {
                if (extract.surface()[i] > 0) {
                    model.signals.add(Signals.LABELS.size() + i, extract.surface()[i], margins);
                }
            }
            return margins;
        }

        /** What each word gives to one output. */
        float[] byWord(int output) {
            float[] sums = new float[extract.tokens().size()];
            words.addByWord(output, sums);
            concepts.addByWord(output, Concepts.value(extract.concepts()), sums);
            return sums;
        }
    }

    double line(Language language) {
        return lines[LANGUAGES.indexOf(language)];
    }

    /** Whether the flag is read by the model; by the rules alone where they did better. */
    boolean learnt(int flag) {
        return (learntFlags & (1 << flag)) != 0;
    }

    static LabelModel read(DataInput in) throws IOException {
        return new LabelModel(
                new WordWeights(WeightTable.read(in)),
                WeightTable.read(in),
                WeightTable.read(in),
                WeightTable.read(in),
                Calibration.read(in),
                readLines(in),
                in.readInt());
    }

    private static double[] readLines(DataInput in) throws IOException {
        double[] lines = new double[LANGUAGES.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = in.readDouble();
        }
        return lines;
    }

    void write(DataOutput out) throws IOException {
        words.table().write(out);
        concepts.write(out);
        rules.write(out);
        signals.write(out);
        calibration.write(out);
        for (double line : lines) {
            out.writeDouble(line);
        }
        out.writeInt(learntFlags);
    }
}
