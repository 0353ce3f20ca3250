package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Evaluation.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The evaluation as a page to read, and its scores as the baseline of the gate. */
final class EvaluationReport {

    private final Evaluation evaluation;
    private final Evaluation plain;
    private final Evaluation grave;
    private final OpenEvaluation open;
    private final StringBuilder page = new StringBuilder();

    EvaluationReport(Evaluation evaluation, Evaluation plain, Evaluation grave, OpenEvaluation open) {
        this.evaluation = evaluation;
        this.plain = plain;
        this.grave = grave;
        this.open = open;
    }

    void write(Path report, Path baseline) throws IOException {
        summary();
        everyday();
        graveTexts();
        open.lines().forEach(this::line);
        for (String dimension : List.of("category", "tone", "wants", "flags")) {
            perValue(dimension);
        }
        List.of("language", "category", "tone", "wants").forEach(this::confusion);
        List.of("language", "category", "tone", "wants").forEach(this::calibration);
        new WorstErrors(evaluation).lines().forEach(this::line);
        Files.writeString(report, page.toString());
        Files.writeString(baseline, scores());
    }

    private String scores() {
        StringBuilder lines = new StringBuilder("# Written by the evaluation; the gate allows a point less.\n");
        Map<String, Double> scores = new TreeMap<>(evaluation.scores());
        scores.putAll(grave.graveScores());
        scores.forEach((name, score) ->
                lines.append(name).append('=').append(rounded(score)).append('\n'));
        return lines.toString();
    }

    private void summary() {
        line("# What triage reads, measured");
        line("");
        line(
                "Written by the evaluation (MODEL-CARD.md has the command) from the test batches alone: %d complaints that no weight was"
                        .formatted(evaluation.reads().size()));
        line(
                "trained on. They were written by the same project as the training batches, so real text will come out lower. No profile");
        line("language is given to the assessor. F1 is the mean over the values (macro).");
        line("");
        table(evaluation);
        Count selfHarm = evaluation.count("all", "flags", "self-harm");
        line("");
        line(
                "Language: share of texts read right, by length in characters. Line: abusive or threatening against the rest.");
        line("Self-harm: %d found, %d missed, %d false alarms."
                .formatted(selfHarm.hits(), selfHarm.misses(), selfHarm.falseAlarms()));
    }

    private void everyday() {
        long unflagged = plain.reads().stream()
                .filter(read -> read.complaint().flags().isEmpty())
                .count();
        long flagged = plain.reads().stream()
                .filter(read -> read.complaint().flags().isEmpty()
                        && !read.told().flags().isEmpty())
                .count();
        line("");
        line("## Plain everyday complaints");
        line("");
        line("%d plain texts that no weight was trained on either. Of %d without a flag, %d were read with one."
                .formatted(plain.reads().size(), unflagged, flagged));
        line("");
        table(plain);
    }

    private void graveTexts() {
        line("");
        line("## Self-harm, insults and threats in everyday words");
        line("");
        line(
                "%d texts that no weight was trained on and no rule written from: a third speak of self-harm, a third sound like"
                        .formatted(grave.reads().size()));
        line("it and do not, a sixth are abusive or threatening and a sixth sound like that.");
        line("");
        line("| language | texts | self-harm found | missed | false alarms | line recall | line precision |");
        line("|---|---|---|---|---|---|---|");
        Evaluation.LANGUAGES.forEach(this::graveRow);
        graveRow("all");
    }

    private void graveRow(String language) {
        Count selfHarm = grave.count(language, "flags", "self-harm");
        Count line = grave.overTheLine(language);
        long texts = grave.reads().stream()
                .filter(read ->
                        language.equals("all") || read.complaint().language().equals(language))
                .count();
        line("| %s | %d | %d | %d | %d | %s | %s |"
                .formatted(
                        language,
                        texts,
                        selfHarm.hits(),
                        selfHarm.misses(),
                        selfHarm.falseAlarms(),
                        rounded(line.recall()),
                        rounded(line.precision())));
    }

    private void table(Evaluation shown) {
        line(
                "| language | language ≥ 40 | language < 40 | category | tone | wants | flags | line recall | line precision |");
        line("|---|---|---|---|---|---|---|---|---|");
        for (String language : Evaluation.LANGUAGES) {
            row(shown, language);
        }
        row(shown, "all");
    }

    private void row(Evaluation shown, String language) {
        Count line = shown.overTheLine(language);
        line("| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        language,
                        rounded(shown.accuracy(
                                language, complaint -> complaint.text().length() >= 40)),
                        rounded(shown.accuracy(
                                language, complaint -> complaint.text().length() < 40)),
                        rounded(shown.macroF1(language, "category")),
                        rounded(shown.macroF1(language, "tone")),
                        rounded(shown.macroF1(language, "wants")),
                        rounded(shown.macroF1(language, "flags")),
                        rounded(line.recall()),
                        rounded(line.precision())));
    }

    private void perValue(String dimension) {
        line("");
        line("## " + dimension);
        line("");
        line("| value | precision | recall | F1 | " + String.join(" | ", Evaluation.LANGUAGES) + " |");
        line("|---|---|---|---|---|---|---|---|---|---|");
        for (String value : Evaluation.values(dimension)) {
            Count all = evaluation.count("all", dimension, value);
            StringBuilder row = new StringBuilder("| %s | %s | %s | %s |"
                    .formatted(value, rounded(all.precision()), rounded(all.recall()), rounded(all.f1())));
            for (String language : Evaluation.LANGUAGES) {
                Count count = evaluation.count(language, dimension, value);
                row.append(" %s / %s / %s |"
                        .formatted(rounded(count.precision()), rounded(count.recall()), rounded(count.f1())));
            }
            line(row.toString());
        }
    }

    private void confusion(String dimension) {
        List<String> values = Evaluation.values(dimension);
        line("");
        line("## Confusions: " + dimension + " (rows: annotated, columns: read)");
        line("");
        line("| | " + String.join(" | ", values) + " |");
        line("|---|" + "---|".repeat(values.size()));
        for (String truth : values) {
            StringBuilder row = new StringBuilder("| " + truth + " |");
            for (String said : values) {
                long count = evaluation.reads().stream()
                        .filter(read -> read.truth(dimension).equals(truth)
                                && read.said(dimension).equals(said))
                        .count();
                row.append(' ').append(count == 0 ? "·" : Long.toString(count)).append(" |");
            }
            line(row.toString());
        }
    }

    private void calibration(String dimension) {
        line("");
        line("## Calibration: " + dimension);
        line("");
        line("| confidence | texts | right |");
        line("|---|---|---|");
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            List<Read> within = evaluation.reads().stream()
                    .filter(read -> read.confidence(dimension) >= from
                            && (read.confidence(dimension) < from + 0.1 || from > 0.85))
                    .toList();
            long right = within.stream()
                    .filter(read -> read.said(dimension).equals(read.truth(dimension)))
                    .count();
            if (!within.isEmpty()) {
                line("| %s–%s | %d | %s |"
                        .formatted(
                                rounded(from),
                                rounded(from + 0.1),
                                within.size(),
                                rounded(right / (double) within.size())));
            }
        }
    }

    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
