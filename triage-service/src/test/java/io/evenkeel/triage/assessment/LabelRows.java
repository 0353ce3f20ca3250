package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.LinearTrainer.Row;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Extracts as rows to train on, and what was trained as the tables of the model. Each group of features has its scale. */
final class LabelRows {

    private static final float CONCEPT = 0.3f;
    private static final float RULE = 0.15f;
    private static final float SIGNAL = 0.07f;
    private static final float SURFACE = 0.2f;

    /** Of 127 quanta. Without places that weigh no more no score of the held-out batches moves by over .002, and reading is quicker. */
    private static final int LIGHT = 10;

    private static final int CONCEPTS_AT = 1 << Words.BITS;
    private static final int RULES_AT = CONCEPTS_AT + (1 << Concepts.BITS);
    private static final int SIGNALS_AT = RULES_AT + Signals.RULE_SPACE;
    private static final int SURFACE_AT = SIGNALS_AT + Signals.LABELS.size();

    static final int PLACES = SURFACE_AT + Surface.SIZE;

    private LabelRows() {}

    static Row row(Extract extract) {
        SortedMap<Integer, Float> values = new TreeMap<>();
        putWords(extract.words(), values);
        put(extract.concepts(), CONCEPTS_AT, CONCEPT * Concepts.value(extract.concepts()), values);
        putRules(extract, values);
        for (int i = 0; i < Surface.SIZE; i++) {
            if (extract.surface()[i] > 0) {
                values.put(SURFACE_AT + i, SURFACE * extract.surface()[i]);
            }
        }
        return Row.of(values);
    }

    private static void putWords(Words words, SortedMap<Integer, Float> values) {
        for (int i = 0; i < words.size(); i++) {
            for (int place : words.places(words.firsts()[i])) {
                values.merge(place, words.value(), Float::sum);
            }
        }
        for (int i = 0; i < words.pairs().size(); i++) {
            values.merge(words.pairs().place(i), words.value(), Float::sum);
        }
    }

    private static void putRules(Extract extract, SortedMap<Integer, Float> values) {
        for (Rule.Match match : extract.matches()) {
            values.merge(RULES_AT + match.rule().place(), RULE, Float::sum);
        }
        for (int label = 0; label < Signals.LABELS.size(); label++) {
            int weight = extract.heard().of(label);
            if (weight > 0) {
                values.put(SIGNALS_AT + label, SIGNAL * LabelModel.signalValue(weight));
            }
        }
    }

    static LabelModel model(float[][] weights, Calibration calibration, double[] lines, int learnt) {
        return new LabelModel(
                new WordWeights(table(weights, 0, CONCEPTS_AT, place -> 1)),
                table(weights, CONCEPTS_AT, RULES_AT, place -> CONCEPT),
                table(weights, RULES_AT, SIGNALS_AT, place -> RULE),
                table(weights, SIGNALS_AT, PLACES, place -> place < SURFACE_AT ? SIGNAL : SURFACE),
                calibration,
                lines,
                learnt);
    }

    private static void put(Places from, int at, float value, SortedMap<Integer, Float> values) {
        for (int i = 0; i < from.size(); i++) {
            values.put(at + from.place(i), value);
        }
    }

    /** The weights from one place to another as a table, each times the scale of its place. */
    private static WeightTable table(float[][] weights, int from, int to, IntToDoubleFunction scale) {
        float[][] part = new float[weights.length][];
        for (int output = 0; output < weights.length; output++) {
            part[output] = Arrays.copyOfRange(weights[output], from, to);
            for (int i = 0; i < part[output].length; i++) {
                part[output][i] *= (float) scale.applyAsDouble(from + i);
            }
        }
        return WeightTable.quantised(part, LIGHT);
    }
}
