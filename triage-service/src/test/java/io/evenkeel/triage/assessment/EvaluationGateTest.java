package io.evenkeel.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** No score on the test batches may fall more than a point below the committed baseline. */
class EvaluationGateTest {

    private static final double POINT = 0.01;

    @Test
    void readsAsWellAsItDid() throws IOException {
        Properties baseline = new Properties();
        try (InputStream in = Objects.requireNonNull(
                EvaluationGateTest.class.getResourceAsStream("/evaluation-baseline.properties"))) {
            baseline.load(in);
        }
        ModelAssessor assessor = new ModelAssessor();
        Corpus corpus = Corpus.read(Corpus.PLACE);
        Map<String, Double> scores = new Evaluation(assessor, corpus.test()).scores();
        scores.putAll(new Evaluation(assessor, corpus.grave()).graveScores());

        assertThat(scores.keySet()).isEqualTo(baseline.stringPropertyNames());
        SoftAssertions softly = new SoftAssertions();
        scores.forEach((name, score) -> softly.assertThat(score)
                .as(name)
                .isGreaterThanOrEqualTo(Double.parseDouble(baseline.getProperty(name)) - POINT));
        softly.assertAll();
    }
}
