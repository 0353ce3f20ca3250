package io.evenkeel.triage.assessment;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Language;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.assessment.Corpus.Complaint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the assessor says of the test batches, set against what the annotators said. */
final class Evaluation {

    static final List<String> LANGUAGES = List.of("fi", "hu", "ro", "sv", "sr", "en");

    private final List<Read> reads = new ArrayList<>();

    /** A complaint and what was read in it. */
    record Read(Complaint complaint, Assessment told) {

        String said(String dimension) {
            return switch (dimension) {
                case "language" -> told.language().wire();
                case "category" -> told.category().wire();
                case "tone" -> told.tone().wire();
                case "wants" -> told.wants().wire();
                default -> throw new IllegalArgumentException(dimension);
            };
        }

        String truth(String dimension) {
            return dimension.equals("language") ? complaint.language() : complaint.label(dimension);
        }

        double confidence(String dimension) {
            return told.confidence().getOrDefault(dimension, 0.0);
        }
    }

    Evaluation(Assessor assessor, List<Complaint> complaints) {
        for (Complaint complaint : complaints) {
            reads.add(new Read(
                    complaint, assessor.read(complaint.text(), Language.OTHER).assessment()));
        }
    }

    List<Read> reads() {
        return reads;
    }

    static List<String> values(String dimension) {
        Wire[] values = switch (dimension) {
            case "language" -> Language.values();
            case "category" -> Category.values();
            case "tone" -> Tone.values();
            case "wants" -> Wants.values();
            case "flags" -> Flag.values();
            default -> throw new IllegalArgumentException(dimension);
        };
        return Arrays.stream(values).map(Wire::wire).toList();
    }

    /** Of all languages together when {@code language} is {@code all}. */
    Count count(String language, Predicate<Read> truth, Predicate<Read> told) {
        Count count = new Count(0, 0, 0);
        for (Read read : reads) {
            if (language.equals("all") || read.complaint().language().equals(language)) {
                count = count.plus(truth.test(read), told.test(read));
            }
        }
        return count;
    }

    Count count(String language, String dimension, String value) {
        if (dimension.equals("flags")) {
            return count(
                    language,
                    read -> read.complaint().flags().contains(value),
                    read -> read.told().flags().stream()
                            .anyMatch(flag -> flag.wire().equals(value)));
        }
        return count(
                language,
                read -> read.truth(dimension).equals(value),
                read -> read.said(dimension).equals(value));
    }

    Count overTheLine(String language) {
        return count(
                language,
                read -> Wire.parse(Tone.class, read.complaint().tone()).crossesTheLine(),
                read -> read.told().tone().crossesTheLine());
    }

    double accuracy(String language, Predicate<Complaint> which) {
        List<Read> chosen = reads.stream()
                .filter(read -> which.test(read.complaint())
                        && (language.equals("all")
                                || read.complaint().language().equals(language)))
                .toList();
        long right = chosen.stream()
                .filter(read -> read.said("language").equals(read.truth("language")))
                .count();
        return chosen.isEmpty() ? 1 : right / (double) chosen.size();
    }

    /** The mean F1 of the values that occur. */
    double macroF1(String language, String dimension) {
        return values(dimension).stream()
                .map(value -> count(language, dimension, value))
                .filter(Count::seen)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    /** The scores that the gate guards, by name. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new TreeMap<>();
        List<String> all = new ArrayList<>(LANGUAGES);
        all.add("all");
        for (String language : all) {
            scores.put("language.accuracy." + language, accuracy(language, complaint -> true));
            for (String dimension : List.of("category", "tone", "wants", "flags")) {
                scores.put(dimension + ".f1." + language, macroF1(language, dimension));
            }
            scores.put("line.recall." + language, overTheLine(language).recall());
            scores.put("line.precision." + language, overTheLine(language).precision());
        }
        selfHarm("self-harm", scores);
        return scores;
    }

    /** The scores that the gate guards on the batches about self-harm and abuse, by name. */
    Map<String, Double> graveScores() {
        Map<String, Double> scores = new TreeMap<>();
        selfHarm("grave.self-harm", scores);
        scores.put("grave.line.recall.all", overTheLine("all").recall());
        scores.put("grave.line.precision.all", overTheLine("all").precision());
        return scores;
    }

    private void selfHarm(String name, Map<String, Double> scores) {
        Count count = count("all", "flags", "self-harm");
        scores.put(name + ".recall.all", count.recall());
        scores.put(name + ".precision.all", count.precision());
    }

    /** Arguments: the report, the gate's baseline, the folder of the open text. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("say where the open text is: -Ddata=<folder>");
        }
        ModelAssessor assessor = new ModelAssessor();
        Corpus corpus = Corpus.read(Corpus.PLACE);
        Evaluation evaluation = new Evaluation(assessor, corpus.test());
        Evaluation plain = new Evaluation(assessor, corpus.plain());
        Evaluation grave = new Evaluation(assessor, corpus.grave());
        OpenEvaluation open = OpenEvaluation.of(assessor, Path.of(arguments[2]));
        new EvaluationReport(evaluation, plain, grave, open).write(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
