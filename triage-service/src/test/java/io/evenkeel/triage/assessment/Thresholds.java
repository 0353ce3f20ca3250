package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import io.evenkeel.triage.assessment.Corpus.Complaint;
import io.evenkeel.triage.assessment.Labels.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is fitted on margins that the weights had not seen: probabilities, the line, and whether a flag is better read by rules alone. */
final class Thresholds {

    private static final double LINE_PRECISION = 0.85;
    private static final double LOWEST_LINE = 0.2;
    private static final double HIGHEST_LINE = 0.5;
    private static final double LOWEST_THRESHOLD = 0.2;
    private static final String SELF_HARM = "flag:self-harm";

    /** Where the search for a threshold of self-harm begins: far below what is likelier than not. */
    private static final double FAINTEST = 0.05;

    /** One false alarm of self-harm in so many texts is borne, so that none is missed. */
    private static final int ALARMS_PER_TEXT = 500;

    private final List<Complaint> complaints;
    private final List<Extract> extracts;
    private final List<float[]> unseen;
    private final Calibrator calibrator = new Calibrator(Labels.ALL.size());
    private int learntFlags;

    Thresholds(List<Complaint> complaints, List<Extract> extracts, List<float[]> unseen) {
        this.complaints = complaints;
        this.extracts = extracts;
        this.unseen = unseen;
        for (Dimension dimension : List.of(Labels.CATEGORY, Labels.TONE, Labels.WANTS)) {
            calibrator.fitOneOf(dimension, unseen, truth(dimension));
        }
        for (int flag = 0; flag < Labels.FLAG.size(); flag++) {
            learntFlags |= fitFlag(flag) ? 1 << flag : 0;
        }
    }

    Calibration calibration() {
        return calibrator.result();
    }

    int learntFlags() {
        return learntFlags;
    }

    private int[] truth(Dimension dimension) {
        return complaints.stream()
                .mapToInt(complaint -> dimension.values().indexOf(complaint.label(dimension.name())))
                .toArray();
    }

    /** Sets the flag's threshold where its F1 is best; whether that beats the rules alone. */
    private boolean fitFlag(int flag) {
        String label = "flag:" + Labels.FLAG.values().get(flag);
        int output = Labels.FLAG.start() + flag;
        boolean[] truth = new boolean[unseen.size()];
        boolean[] ruled = new boolean[unseen.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = LabelTrainer.holds(complaints.get(i), label);
            ruled[i] = extracts.get(i).heard().of(output) >= ModelAssessor.SETTLED;
        }
        calibrator.fit(output, unseen, truth);
        Calibration calibration = calibrator.result();
        double best = 0;
        double threshold = 0.5;
        for (double t = label.equals(SELF_HARM) ? FAINTEST : LOWEST_THRESHOLD; t < 0.71; t += 0.05) {
            boolean[] told = told(output, calibration, t);
            Count count = Count.of(truth, told);
            boolean mostFound = label.equals(SELF_HARM) && isBorne(truth, told);
            if (mostFound) {
                threshold = t;
                break;
            }
            if (count.f1() > best) {
                best = count.f1();
                threshold = t;
            }
        }
        calibrator.moveThreshold(output, threshold);
        return best > Count.of(truth, ruled).f1();
    }

    private boolean isBorne(boolean[] truth, boolean[] told) {
        int texts = 0;
        int alarms = 0;
        for (int i = 0; i < truth.length; i++) {
            if (!Corpus.ofNearMisses(complaints.get(i))) {
                texts++;
                alarms += told[i] && !truth[i] ? 1 : 0;
            }
        }
        return alarms * ALARMS_PER_TEXT <= texts;
    }

    private boolean[] told(int output, Calibration calibration, double threshold) {
        boolean[] told = new boolean[unseen.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = calibration.of(output, unseen.get(i)) >= threshold;
        }
        return told;
    }

    /** For each language midway between its own line and that of all: its own alone follows its few texts too closely. */
    double[] lines() {
        double pooled = line(language -> true);
        double[] lines = new double[Language.values().length];
        Arrays.fill(lines, pooled);
        for (String language : Evaluation.LANGUAGES) {
            lines[Evaluation.values("language").indexOf(language)] = (line(language::equals) + pooled) / 2;
        }
        return lines;
    }

    /** The lowest probability of abuse or threat that still keeps the precision asked for, within bounds. */
    private double line(Predicate<String> language) {
        Calibration calibration = calibration();
        int abusive = Labels.TONE.values().indexOf("abusive");
        int threatening = Labels.TONE.values().indexOf("threatening");
        List<Integer> chosen = IntStream.range(0, unseen.size())
                .filter(i -> language.test(complaints.get(i).language()))
                .boxed()
                .toList();
        boolean[] truth = new boolean[chosen.size()];
        double[] told = new double[chosen.size()];
        for (int i = 0; i < truth.length; i++) {
            String tone = complaints.get(chosen.get(i)).tone();
            truth[i] = tone.equals("abusive") || tone.equals("threatening");
            double[] p = calibration.oneOf(Labels.TONE, unseen.get(chosen.get(i)));
            told[i] = p[abusive] + p[threatening];
        }
        for (double line = LOWEST_LINE; line < HIGHEST_LINE; line += 0.01) {
            boolean[] over = new boolean[truth.length];
            for (int i = 0; i < over.length; i++) {
                over[i] = told[i] >= line;
            }
            if (Count.of(truth, over).precision() >= LINE_PRECISION) {
                return line;
            }
        }
        return HIGHEST_LINE;
    }
}
