package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Evaluation.Read;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The errors of which the assessor was surest, each with the sentence in {@code worst-errors.properties} that says why it happens. */
record WorstErrors(Evaluation evaluation) {

    private static final List<String> DIMENSIONS = List.of("category", "tone", "wants");
    private static final int WORST = 10;
    private static final int EXCERPT = 160;
    private static final String NOT_LOOKED_AT = "Not looked at yet.";

    private record Mistake(Read read, String dimension) {

        String id() {
            return read.complaint().id();
        }

        double confidence() {
            return read.confidence(dimension);
        }

        boolean wrong() {
            return !read.said(dimension).equals(read.truth(dimension));
        }
    }

    List<String> lines() throws IOException {
        Properties reasons = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WorstErrors.class.getResourceAsStream("/worst-errors.properties")),
                StandardCharsets.UTF_8)) {
            reasons.load(in);
        }
        List<String> lines = new ArrayList<>(List.of("", "## The ten worst errors: wrong, and sure of it", ""));
        Set<String> shown = new HashSet<>();
        evaluation.reads().stream()
                .flatMap(read -> DIMENSIONS.stream().map(dimension -> new Mistake(read, dimension)))
                .filter(Mistake::wrong)
                .sorted(Comparator.comparingDouble(Mistake::confidence)
                        .reversed()
                        .thenComparing(Mistake::id))
                .filter(mistake -> shown.add(mistake.id()))
                .limit(WORST)
                .forEach(mistake -> lines.add(line(mistake, reasons.getProperty(mistake.id(), NOT_LOOKED_AT))));
        return lines;
    }

    private static String line(Mistake mistake, String reason) {
        return "- `%s` %s: annotated `%s`, read `%s` (%s). “%s” %s"
                .formatted(
                        mistake.id(),
                        mistake.dimension(),
                        mistake.read().truth(mistake.dimension()),
                        mistake.read().said(mistake.dimension()),
                        EvaluationReport.rounded(mistake.confidence()),
                        excerpt(mistake.read().complaint().text()),
                        reason);
    }

    private static String excerpt(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.length() <= EXCERPT ? oneLine : oneLine.substring(0, EXCERPT) + "…";
    }
}
