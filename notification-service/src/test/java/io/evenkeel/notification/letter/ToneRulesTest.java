package io.evenkeel.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.notification.layout.LetterLayout;
import io.evenkeel.notification.testing.Variants;
import io.evenkeel.notification.testing.Variants.Variant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneRulesTest {

    private static final LetterWriter WRITER = new LetterWriter(ZoneId.of("Europe/Helsinki"));
    private static final LetterLayout LAYOUT = new LetterLayout();

    /** Each text is read as the customer reads it: subject, preview and plain-text part. */
    @ParameterizedTest
    @EnumSource
    void everyTextOfEveryVariantKeepsTheRules(ReplyLanguage language) {
        Map<String, String> read = new LinkedHashMap<>();
        Variants.of(language).forEach(variant -> {
            Letter letter = WRITER.write(variant.message());
            String text = letter.subject() + "\n" + letter.preview() + "\n" + ownWords(letter);
            text.lines().forEach(line -> read.putIfAbsent(line, variant.name()));
        });
        assertThat(read).hasSizeGreaterThan(150);
        assertThat(read.keySet())
                .allSatisfy(line -> assertThat(ToneRules.breaches(language, line))
                        .as(read.get(line))
                        .isEmpty());
    }

    /** What the layouts make of the letters: a few of each kind, since they only place what was checked above. */
    @ParameterizedTest
    @EnumSource
    void theLayoutsLeaveNothingUnfilled(ReplyLanguage language) {
        List<Variant> some =
                Variants.of(language)
                        .collect(Collectors.groupingBy(
                                variant -> variant.message().getClass()))
                        .values()
                        .stream()
                        .flatMap(ofType ->
                                ofType.stream().skip(ofType.size() / 3).limit(40))
                        .toList();
        for (Variant variant : some) {
            Letter letter = WRITER.write(variant.message());
            assertThat(ToneRules.breaches(
                            language, LAYOUT.text(letter).replace("-- \n", "\n").replace("\n  ", "\n")))
                    .as(variant.name())
                    .isEmpty();
            assertThat(LAYOUT.html(letter))
                    .as(variant.name())
                    .contains("<html lang=\"" + language.wire() + "\" dir=\"ltr\">", "</html>")
                    .doesNotContain(" th:", "??", "${")
                    .doesNotContainPattern("\\bnull\\b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Unfortunately you must calm down",
        "EN, That was our mistake",
        "FI, Valitettavasti se oli meidän syymme",
        "SV, Du borde ha läst villkoren",
        "HU, Ez az Ön hibája",
        "RO, Ar fi trebuit să citiți",
        "SR_LATN, Nažalost to je naša greška",
        "SR_CYRL, Нажалост",
        "SR_CYRL, Dobar dan",
        "SR_LATN, Добар дан",
        "FI, Hello",
        "FI, Hei {name}",
        "SV, Välkommen!"
    })
    void theRulesFindWhatTheyAreThereFor(ReplyLanguage language, String text) {
        assertThat(ToneRules.breaches(language, text)).isNotEmpty();
    }

    @Test
    void whateverIsAnnouncedHasItsDate() {
        Variants.all().forEach(variant -> {
            boolean announces = switch (variant.message()) {
                case io.evenkeel.events.FollowupEvent.AcknowledgementRequested ack -> ack.nextWordBy() != null;
                case io.evenkeel.events.FollowupEvent.SummaryEmailRequested summary ->
                    summary.outcome() == io.evenkeel.events.TriageEvent.Outcome.GRANTED;
                default -> true;
            };
            if (announces) {
                assertThat(ownWords(WRITER.write(variant.message())))
                        .as(variant.name())
                        .containsPattern("2026[^\\n]*15[.:]30 \\(UTC\\+2\\)");
            }
        });
    }

    private static String ownWords(Letter letter) {
        StringBuilder words = new StringBuilder();
        for (Letter.Block block : letter.blocks()) {
            words.append(
                            switch (block) {
                                case Letter.Paragraph paragraph -> paragraph.text();
                                case Letter.Key key -> key.text();
                                case Letter.Quote quote -> quote.title() + "\n" + String.join("\n", quote.lines());
                                case Letter.Steps steps ->
                                    steps.title() + "\n"
                                            + steps.steps().stream()
                                                    .map(step -> step.what() + "\n" + step.whoAndWhen())
                                                    .collect(Collectors.joining("\n"));
                            })
                    .append('\n');
        }
        return words + String.join("\n", letter.signature()) + "\n" + String.join("\n", letter.footer());
    }
}
