package io.evenkeel.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.triage.assessment.Corpus.Complaint;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus is what its guide says. */
class CorpusTest {

    /** The batches that every language has; from there on some are kept in a few languages alone, and they train only. */
    private static final int BATCHES = 47;

    private static final int LAST = 90;

    private static List<Complaint> everything() throws IOException {
        Corpus corpus = Corpus.read(Corpus.PLACE);
        return Stream.of(corpus.training(), corpus.test(), corpus.plain(), corpus.grave())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyLanguageHasEveryBatchAndNoIdTwice() throws IOException {
        List<Complaint> all = everything();

        assertThat(all).extracting(Complaint::id).doesNotHaveDuplicates();
        for (String language : Evaluation.LANGUAGES) {
            assertThat(all)
                    .filteredOn(complaint -> complaint.language().equals(language))
                    .extracting(Complaint::batch)
                    .as(language)
                    .contains(IntStream.rangeClosed(1, BATCHES).boxed().toArray(Integer[]::new))
                    .allMatch(batch -> batch >= 1 && batch <= LAST);
        }
    }

    @Test
    void everyLabelIsOfTheTaxonomy() throws IOException {
        assertThat(everything()).allSatisfy(complaint -> {
            assertThat(Evaluation.values("category")).contains(complaint.category());
            assertThat(Evaluation.values("tone")).contains(complaint.tone());
            assertThat(Evaluation.values("wants")).contains(complaint.wants());
            assertThat(Evaluation.values("flags")).containsAll(complaint.flags());
        });
    }

    @Test
    void noTextStandsOnBothSides() throws IOException {
        Corpus corpus = Corpus.read(Corpus.PLACE);
        List<String> trained = corpus.training().stream().map(CorpusTest::plain).toList();

        assertThat(Stream.of(corpus.test(), corpus.plain(), corpus.grave()).flatMap(List::stream))
                .noneMatch(complaint -> trained.contains(plain(complaint)));
    }

    private static String plain(Complaint complaint) {
        return complaint.text().strip().toLowerCase(Locale.ROOT);
    }
}
