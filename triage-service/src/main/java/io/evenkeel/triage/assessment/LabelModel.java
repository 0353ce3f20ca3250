package io.evenkeel.triage.assessment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The linear model of category, tone, wants and flags, over one extraction of features: the text itself, the rules that match, and the
 * rules' weights summed by label. {@code line} is the probability of abuse or threat from which the line counts as crossed;
 * {@code learntFlags} has a bit for each flag that the model reads better than the rules alone.
 */
record LabelModel(
        WeightTable text,
        WeightTable rules,
        WeightTable signals,
        Calibration calibration,
        double line,
        int learntFlags) {

    /** What a matching rule counts beside a text whose features together count 1. */
    static final float RULE_VALUE = 0.15f;

    private static final float SIGNAL_VALUE = 0.2f;

    static float signalValue(int weight) {
        return (float) (SIGNAL_VALUE * Math.log1p(weight));
    }

    static LabelModel load() {
        return ModelFile.load("labels.bin", LabelModel::read);
    }

    /** The margins of {@link Labels#ALL}. */
    float[] margins(Features features, Signals heard) {
        float[] margins = new float[Labels.ALL.size()];
        features.addTo(text, margins);
        heard.matches().forEach(match -> rules.add(match.rule().place(), RULE_VALUE, margins));
        for (int label = 0; label < Labels.ALL.size(); label++) {
            if (heard.of(label) > 0) {
                signals.add(label, signalValue(heard.of(label)), margins);
            }
        }
        return margins;
    }

    /** Whether the flag is read by the model; by the rules alone where they did better. */
    boolean learnt(int flag) {
        return (learntFlags & (1 << flag)) != 0;
    }

    static LabelModel read(DataInput in) throws IOException {
        return new LabelModel(
                WeightTable.read(in),
                WeightTable.read(in),
                WeightTable.read(in),
                Calibration.read(in),
                in.readDouble(),
                in.readInt());
    }

    void write(DataOutput out) throws IOException {
        text.write(out);
        rules.write(out);
        signals.write(out);
        calibration.write(out);
        out.writeDouble(line);
        out.writeInt(learntFlags);
    }
}
