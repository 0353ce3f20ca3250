package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.LinearTrainer.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trains the language from open text and the training batches; every row also as it is typed without diacritics. */
final class LanguageTrainer {

    private static final double COST = 1;
    private static final double SMOOTHING = 1e9;
    private static final int HOLD_OUT = 5;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> languages = new ArrayList<>();

    LanguageTrainer(Map<String, List<String>> open, List<Corpus.Complaint> complaints) {
        open.forEach((language, lines) -> lines.forEach(line -> take(language, line)));
        complaints.forEach(complaint -> take(complaint.language(), complaint.text()));
    }

    LanguageModel train() {
        List<Integer> seen = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // A row and its bare copy are neighbours and stay together.
            (i / 2 % HOLD_OUT == 0 ? held : seen).add(i);
        }
        WeightTable partial = weights(seen);
        List<float[]> margins = new ArrayList<>();
        for (int i : held) {
            float[] margin = new float[LanguageModel.LANGUAGES.size()];
            LanguageFeatures.of(texts.get(i), LanguageModel.LOOK).addTo(partial, margin);
            margins.add(margin);
        }
        Calibrator calibrator = new Calibrator(LanguageModel.LANGUAGES.size());
        calibrator.fitOneOf(
                LanguageModel.LANGUAGES,
                margins,
                held.stream().mapToInt(languages::get).toArray());
        seen.addAll(held);
        return new LanguageModel(weights(seen), calibrator.result());
    }

    private WeightTable weights(List<Integer> chosen) {
        LinearTrainer trainer =
                new LinearTrainer(chosen.stream().map(rows::get).toList(), LanguageFeatures.SPACE, COST, SMOOTHING);
        float[][] weights = new float[LanguageModel.LANGUAGES.size()][];
        for (int language = 0; language < weights.length; language++) {
            int sought = language;
            weights[language] = trainer.train(i -> languages.get(chosen.get(i)) == sought);
        }
        return WeightTable.quantised(weights, 0);
    }

    private void take(String language, String text) {
        add(language, text);
        add(language, bare(text));
    }

    private void add(String language, String text) {
        texts.add(text);
        languages.add(LanguageModel.LANGUAGES.values().indexOf(language));
        rows.add(row(LanguageFeatures.of(text, LanguageModel.LOOK)));
    }

    private static Row row(LanguageFeatures features) {
        SortedMap<Integer, Float> values = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            values.merge(features.placeAt(i), features.scale(), Float::sum);
        }
        return Row.of(values);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
