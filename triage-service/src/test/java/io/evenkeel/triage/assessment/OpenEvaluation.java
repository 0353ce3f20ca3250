package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How often the language is read right in open text that nothing was trained on, and in short complaints in other languages. */
final class OpenEvaluation {

    private static final int SHORT = 40;

    private final Map<String, Score> byLanguage = new TreeMap<>();
    private final Map<String, Score> complaints = new TreeMap<>();

    private static final class Score {
        private final int[] texts = new int[2];
        private final int[] right = new int[2];

        void take(boolean isShort, boolean isRight) {
            int at = isShort ? 1 : 0;
            texts[at]++;
            right[at] += isRight ? 1 : 0;
        }

        String row(int at) {
            return texts[at] == 0
                    ? "· | ·"
                    : texts[at] + " | " + EvaluationReport.rounded(right[at] / (double) texts[at]);
        }
    }

    static OpenEvaluation of(Assessor assessor, Path data) throws IOException {
        OpenEvaluation evaluation = new OpenEvaluation();
        OpenText.read(data)
                .held()
                .forEach((language, lines) ->
                        lines.forEach(line -> evaluation.take(evaluation.byLanguage, assessor, language, line)));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OpenEvaluation.class.getResourceAsStream("/other-languages.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                String[] parts = line.split("\t", -1);
                evaluation.take(evaluation.complaints, assessor, parts[0], parts[1]);
            }
        }
        return evaluation;
    }

    private void take(Map<String, Score> into, Assessor assessor, String language, String text) {
        String kind = OpenText.kind(language);
        String said =
                assessor.read(text, Language.OTHER).assessment().language().wire();
        boolean isShort = text.length() < SHORT;
        into.computeIfAbsent(language, key -> new Score()).take(isShort, said.equals(kind));
        into.computeIfAbsent("all that count as `" + kind + "`", key -> new Score())
                .take(isShort, said.equals(kind));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "## Language of open text",
                "",
                "Every tenth line of the open sets (subtitles, treebanks, news, the declaration of human rights), which nothing is trained",
                "on. What is none of the six languages counts as right when it is read as `other`; Croatian and Bosnian as `sr`.",
                ""));
        table(lines, byLanguage);
        lines.addAll(List.of("", "Short complaints in other languages, written for this table:", ""));
        table(lines, complaints);
        return lines;
    }

    private static void table(List<String> lines, Map<String, Score> scores) {
        lines.add("| language | texts ≥ 40 | right | texts < 40 | right |");
        lines.add("|---|---|---|---|---|");
        scores.forEach(
                (language, score) -> lines.add("| %s | %s | %s |".formatted(language, score.row(0), score.row(1))));
    }
}
