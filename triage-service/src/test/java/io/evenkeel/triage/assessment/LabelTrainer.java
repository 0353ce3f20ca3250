package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import io.evenkeel.triage.assessment.Corpus.Complaint;
import io.evenkeel.triage.assessment.LinearTrainer.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Trains category, tone, wants and flags from the training batches. Batches are held out in turn, a fifth at a time, for calibration, the
 * line and the choice between rules and model; the weights that are kept come from all of them.
 */
final class LabelTrainer {

    private static final int FOLDS = 5;
    private static final double COST = 1;
    private static final double SMOOTHING = 0.2;
    private static final double[] NO_LINES = new double[Language.values().length];

    private final List<Complaint> complaints;
    private final List<Extract> extracts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    LabelTrainer(List<Complaint> complaints) {
        this.complaints = complaints;
        Map<String, Lexicon> lexicons = new HashMap<>();
        for (Complaint complaint : complaints) {
            Lexicon lexicon = lexicons.computeIfAbsent(complaint.language(), Lexicon::load);
            Extract extract = Extract.of(Tokens.of(complaint.text()), lexicon);
            extracts.add(extract);
            rows.add(LabelRows.row(extract));
        }
    }

    LabelModel train() {
        List<float[]> unseen = unseenMargins();
        // The rules know the batches that they were written from too well to be judged by them.
        List<Integer> judged = everyRow().stream()
                .filter(i -> !Corpus.knownToRules(complaints.get(i)))
                .toList();
        Thresholds thresholds = new Thresholds(
                judged.stream().map(complaints::get).toList(),
                judged.stream().map(extracts::get).toList(),
                judged.stream().map(unseen::get).toList());
        return model(everyRow(), thresholds.calibration(), thresholds.lines(), thresholds.learntFlags());
    }

    /** The margins of every row, by weights from batches other than its own. */
    List<float[]> unseenMargins() {
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
            LabelModel model = model(seen, new Calibrator(Labels.ALL.size()).result(), NO_LINES, 0);
            for (int i = 0; i < margins.length; i++) {
                if (held.contains(complaints.get(i).batch())) {
                    margins[i] = model.margins(extracts.get(i));
                }
            }
        }
        return Arrays.asList(margins);
    }

    private List<Integer> everyRow() {
        return IntStream.range(0, complaints.size()).boxed().toList();
    }

    private LabelModel model(List<Integer> chosen, Calibration calibration, double[] lines, int learnt) {
        LinearTrainer trainer =
                new LinearTrainer(chosen.stream().map(rows::get).toList(), LabelRows.PLACES, COST, SMOOTHING);
        float[][] weights = IntStream.range(0, Labels.ALL.size())
                .parallel()
                .mapToObj(output -> trainer.train(i -> holds(complaints.get(chosen.get(i)), Labels.ALL.get(output))))
                .toArray(float[][]::new);
        return LabelRows.model(weights, calibration, lines, learnt);
    }

    static boolean holds(Complaint complaint, String label) {
        String[] parts = label.split(":", -1);
        return parts[0].equals("flag")
                ? complaint.flags().contains(parts[1])
                : complaint.label(parts[0]).equals(parts[1]);
    }
}
