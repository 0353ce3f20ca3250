package io.evenkeel.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.events.Action;
import io.evenkeel.events.Category;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.events.Money;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.Wants;
import io.evenkeel.notification.layout.LetterLayout;
import io.evenkeel.notification.testing.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWriterTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LetterWriter WRITER = new LetterWriter(HELSINKI);
    private static final LetterLayout LAYOUT = new LetterLayout();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI      | 25. marraskuuta 2026 klo 15.30 (UTC+2)
            HU      | 2026. november 25., 15:30 (UTC+2)
            RO      | 25 noiembrie 2026, ora 15:30 (UTC+2)
            SV      | 25 november 2026 kl. 15.30 (UTC+2)
            SR_LATN | 25. novembra 2026. u 15.30 (UTC+2)
            SR_CYRL | 25. новембра 2026. у 15.30 (UTC+2)
            EN      | 25 November 2026 at 15:30 (UTC+2)
            """)
    void datesAreWrittenAsTheLanguageWritesThem(ReplyLanguage language, String date) {
        assertThat(text(Messages.to(null, language).progress(true))).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI      | EUR | 49.90   | 49,90 €
            SV      | SEK | 500.00  | 500 kr
            HU      | HUF | 12500   | 12 500 Ft
            RO      | RON | 250.50  | 250,50 RON
            SR_LATN | RSD | 5000.00 | 5.000 RSD
            SR_CYRL | EUR | 49.9    | 49,90 €
            EN      | EUR | 1049.9  | €1,049.90
            EN      | HUF | 12345   | HUF 12,345
            EN      | XQQ | 3.5     | 3.5 XQQ
            """)
    void amountsAreWrittenAsTheLanguageWritesThem(
            ReplyLanguage language, String currency, BigDecimal value, String written) {
        String text = text(Messages.to(null, language)
                .summary(Outcome.GRANTED, Action.REFUND, new Money(value, currency), null, null, List.of()));
        assertThat(text.replace('\u00a0', ' ').replace('\u202f', ' ')).contains(written);
    }

    @Test
    void theAcknowledgementMirrorsTheConcernAndSaysWhatComesNext() {
        Messages messages = Messages.to(null, ReplyLanguage.EN);
        assertThat(text(messages.acknowledgement()))
                .contains("What we hear is that a delivery")
                .contains("what was agreed to be done")
                .contains("a person reads your message")
                .contains("by 25 November 2026")
                .contains("reply to this message");
    }

    @Test
    void theLimitIsSaidOnceAndNoQuestionIsAskedWithIt() {
        Messages messages = Messages.to(null, ReplyLanguage.EN);
        String text = text(messages.acknowledgement(
                Category.SERVICE, Wants.UNSTATED, NextStep.PERSON_DECIDES, true, false, Messages.WEDNESDAY));
        assertThat(text)
                .containsOnlyOnce("without insults or threats")
                .doesNotContain("solution that you have in mind");
    }

    @Test
    void withoutADateNoneIsPromised() {
        Messages messages = Messages.to(null, ReplyLanguage.EN);
        assertThat(text(messages.acknowledgement(null, null, NextStep.BEING_READ, false, true, null)))
                .contains("We do not know yet when", "hard one");
    }

    @Test
    void aRefusalHasReasonWayToObjectAndNextInstance() {
        Messages messages = Messages.to(null, ReplyLanguage.EN);
        String with = text(messages.summary(Outcome.REFUSED, Action.NONE, null, "Worn <b>out</b>", null, List.of()));
        String without = text(messages.summary(Outcome.REFUSED, Action.NONE, null, null, null, List.of()));
        assertThat(with).contains("> Worn <b>out</b>", "If you see the matter differently", "consumer dispute body");
        assertThat(without).contains("You can ask for the reasons");
    }

    @Test
    void promisesNameWhoAndWhen() {
        Messages messages = Messages.to(null, ReplyLanguage.FI);
        String text = text(messages.summary(
                Outcome.GRANTED,
                Action.REFUND,
                Messages.euros("49.90"),
                null,
                null,
                List.of(Messages.promise("", Action.REFUND), Messages.promise("Soitan sinulle", null))));
        assertThat(text)
                .contains("- Sinulle maksetaan takaisin 49,90", "Asiakaspalvelu, viimeistään 25. marraskuuta")
                .contains("- Soitan sinulle", "Anna, viimeistään 25. marraskuuta");
    }

    @Test
    void whatComesFromOutsideIsEscapedAndCannotFillPlaceholders() {
        Messages messages = new Messages(
                "C-1", "case-1", new Recipient("<script>alert(1)</script>{case}\r\nBcc: x", null), ReplyLanguage.EN);
        Letter letter = WRITER.write(messages.acknowledgement());
        assertThat(LAYOUT.html(letter)).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(LAYOUT.text(letter)).contains("Hello <script>alert(1)</script>{case} Bcc: x,");
        assertThat(letter.subject()).doesNotContain("\r", "\n");
    }

    @Test
    void aSentenceWithoutItsValueIsRefused() {
        Bundle bundle = Bundle.load(ReplyLanguage.EN);
        assertThatThrownBy(() -> bundle.say("footer.case", Map.of())).hasMessageContaining("{case}");
        assertThatThrownBy(() -> bundle.say("no.such")).hasMessageContaining("no.such");
    }

    @Test
    void summerTimeAndOtherZonesAreNamed() {
        Phrases phrases = new Phrases(Bundle.load(ReplyLanguage.EN), HELSINKI);
        Phrases nepal = new Phrases(Bundle.load(ReplyLanguage.EN), ZoneId.of("Asia/Kathmandu"));
        Phrases utc = new Phrases(Bundle.load(ReplyLanguage.EN), ZoneId.of("UTC"));
        Instant july = Instant.parse("2026-07-01T05:00:00Z");
        assertThat(phrases.date(july)).isEqualTo("1 July 2026 at 08:00 (UTC+3)");
        assertThat(nepal.date(july)).endsWith("10:45 (UTC+5:45)");
        assertThat(utc.date(july)).endsWith("05:00 (UTC)");
    }

    private static String text(CustomerMessage message) {
        return LAYOUT.text(WRITER.write(message));
    }
}
