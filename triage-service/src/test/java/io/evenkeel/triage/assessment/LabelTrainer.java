package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Corpus.Complaint;
import io.evenkeel.triage.assessment.Labels.Dimension;
import io.evenkeel.triage.assessment.LinearTrainer.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Trains category, tone, wants and flags from the training batches. Batches are held out in turn, a third at a time, for calibration, the
 * line and the choice between rules and model; the weights that are kept come from all of them.
 */
final class LabelTrainer {

    private static final int FOLDS = 3;
    private static final double COST = 0.5;
    private static final double LINE_PRECISION = 0.9;
    private static final double LOWEST_LINE = 0.25;
    private static final int RULES_AT = Features.SPACE;
    private static final int SIGNALS_AT = RULES_AT + Signals.RULE_SPACE;
    private static final int PLACES = SIGNALS_AT + Labels.ALL.size();

    private final List<Complaint> complaints;
    private final List<Features> features = new ArrayList<>();
    private final List<Signals> signals = new ArrayList<>();

    LabelTrainer(List<Complaint> complaints) {
        this.complaints = complaints;
        Map<String, Lexicon> lexicons = new HashMap<>();
        for (Complaint complaint : complaints) {
            Tokens tokens = Tokens.of(complaint.text());
            Lexicon lexicon = lexicons.computeIfAbsent(complaint.language(), Lexicon::load);
            features.add(Features.of(tokens));
            signals.add(Signals.of(lexicon.matches(tokens)));
        }
    }

    LabelModel train() {
        List<float[]> unseen = unseenMargins();
        Calibrator calibrator = new Calibrator(Labels.ALL.size());
        for (Dimension dimension : List.of(Labels.CATEGORY, Labels.TONE, Labels.WANTS)) {
            calibrator.fitOneOf(dimension, unseen, truth(dimension));
        }
        int learnt = 0;
        for (int flag = 0; flag < Labels.FLAG.size(); flag++) {
            learnt |= fitFlag(flag, calibrator, unseen) ? 1 << flag : 0;
        }
        Calibration calibration = calibrator.result();
        return model(everyRow(), calibration, line(calibration, unseen), learnt);
    }

    private List<float[]> unseenMargins() {
        List<Integer> batches =
                complaints.stream().map(Complaint::batch).distinct().sorted().toList();
        float[][] margins = new float[complaints.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int turn = fold;
            Set<Integer> held = batches.stream()
                    .filter(batch -> batches.indexOf(batch) % FOLDS == turn)
                    .collect(Collectors.toSet());
            List<Integer> seen = everyRow().stream()
                    .filter(i -> !held.contains(complaints.get(i).batch()))
                    .toList();
            LabelModel model = model(seen, new Calibrator(Labels.ALL.size()).result(), 1, 0);
            for (int i = 0; i < margins.length; i++) {
                if (held.contains(complaints.get(i).batch())) {
                    margins[i] = model.margins(features.get(i), signals.get(i));
                }
            }
        }
        return Arrays.asList(margins);
    }

    private List<Integer> everyRow() {
        return IntStream.range(0, complaints.size()).boxed().toList();
    }

    private LabelModel model(List<Integer> chosen, Calibration calibration, double line, int learnt) {
        LinearTrainer trainer = new LinearTrainer(chosen.stream().map(this::row).toList(), PLACES, COST);
        float[][] weights = new float[Labels.ALL.size()][];
        for (int output = 0; output < weights.length; output++) {
            String label = Labels.ALL.get(output);
            weights[output] = trainer.train(i -> holds(complaints.get(chosen.get(i)), label));
        }
        return new LabelModel(
                part(weights, 0, RULES_AT),
                part(weights, RULES_AT, SIGNALS_AT),
                part(weights, SIGNALS_AT, PLACES),
                calibration,
                line,
                learnt);
    }

    private static WeightTable part(float[][] weights, int from, int to) {
        float[][] part = new float[weights.length][];
        for (int output = 0; output < weights.length; output++) {
            part[output] = Arrays.copyOfRange(weights[output], from, to);
        }
        return WeightTable.quantised(part);
    }

    private Row row(int index) {
        Features text = features.get(index);
        SortedMap<Integer, Float> values = new TreeMap<>();
        for (int i = 0; i < text.size(); i++) {
            values.merge(text.place(i), text.scale(), Float::sum);
        }
        signals.get(index)
                .matches()
                .forEach(match -> values.merge(RULES_AT + match.rule().place(), LabelModel.RULE_VALUE, Float::sum));
        for (int label = 0; label < Labels.ALL.size(); label++) {
            int weight = signals.get(index).of(label);
            if (weight > 0) {
                values.put(SIGNALS_AT + label, LabelModel.signalValue(weight));
            }
        }
        return Row.of(values);
    }

    private static boolean holds(Complaint complaint, String label) {
        String[] parts = label.split(":", -1);
        return parts[0].equals("flag")
                ? complaint.flags().contains(parts[1])
                : complaint.label(parts[0]).equals(parts[1]);
    }

    private int[] truth(Dimension dimension) {
        return complaints.stream()
                .mapToInt(complaint -> dimension.values().indexOf(complaint.label(dimension.name())))
                .toArray();
    }

    /** Sets the flag's threshold where its F1 is best; whether that beats the rules alone. */
    private boolean fitFlag(int flag, Calibrator calibrator, List<float[]> unseen) {
        String label = "flag:" + Labels.FLAG.values().get(flag);
        int output = Labels.FLAG.start() + flag;
        boolean[] truth = new boolean[unseen.size()];
        boolean[] ruled = new boolean[unseen.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = holds(complaints.get(i), label);
            ruled[i] = signals.get(i).of(output) >= 2;
        }
        calibrator.fit(output, unseen, truth);
        Calibration calibration = calibrator.result();
        double best = 0;
        double threshold = 0.5;
        for (double t = 0.3; t < 0.71; t += 0.05) {
            boolean[] told = new boolean[truth.length];
            for (int i = 0; i < told.length; i++) {
                told[i] = calibration.of(output, unseen.get(i)) >= t;
            }
            if (Count.of(truth, told).f1() > best) {
                best = Count.of(truth, told).f1();
                threshold = t;
            }
        }
        calibrator.moveThreshold(output, threshold);
        return best > Count.of(truth, ruled).f1();
    }

    /** The lowest probability of abuse or threat that still keeps the precision asked for. */
    private double line(Calibration calibration, List<float[]> unseen) {
        boolean[] truth = new boolean[unseen.size()];
        double[] told = new double[unseen.size()];
        for (int i = 0; i < truth.length; i++) {
            String tone = complaints.get(i).tone();
            truth[i] = tone.equals("abusive") || tone.equals("threatening");
            double[] p = calibration.oneOf(Labels.TONE, unseen.get(i));
            told[i] = p[Labels.TONE.values().indexOf("abusive")]
                    + p[Labels.TONE.values().indexOf("threatening")];
        }
        for (double line = LOWEST_LINE; line < 0.6; line += 0.01) {
            boolean[] over = new boolean[truth.length];
            for (int i = 0; i < over.length; i++) {
                over[i] = told[i] >= line;
            }
            if (Count.of(truth, over).precision() >= LINE_PRECISION) {
                return line;
            }
        }
        return 0.5;
    }
}
