package io.evenkeel.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Wants;
import io.evenkeel.followup.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first answer, and the one that brings the boundary. */
class AcknowledgementTest {

    private final Story story = Story.of(Told.START);
    private final Told told = new Told();

    @Test
    void theDecisionIsAcknowledgedWithWhatWasHeardAndTheDateOfTheNextWord() {
        told.after(story.received(), story.escalated(Duration.ofDays(5), Flag.HARDSHIP));

        AcknowledgementRequested said = told.only(AcknowledgementRequested.class);
        assertThat(said.category()).isEqualTo(Category.DELIVERY);
        assertThat(said.wants()).isEqualTo(Wants.FULFILMENT);
        assertThat(said.nextStep()).isEqualTo(NextStep.PERSON_DECIDES);
        assertThat(said.nextWordBy()).isEqualTo(Told.START.plus(Duration.ofDays(2)));
        assertThat(said.extraCare()).isTrue();
        assertThat(said.boundary()).isFalse();
        assertThat(told.pending()).containsExactlyInAnyOrder(TimerKind.NEXT_WORD, TimerKind.DECISION_AT_RISK);
    }

    @Test
    void theNextWordComesNoLaterThanTheDecisionIsDue() {
        told.after(story.received(), story.escalated(Duration.ofHours(4)));

        assertThat(told.only(AcknowledgementRequested.class).nextWordBy())
                .isEqualTo(Told.START.plus(Duration.ofHours(4)));
    }

    @Test
    void aClockThatRanOutBeforeWeReadTheDecisionIsNoDateToPromise() {
        told.after(story.received()).later(Duration.ofDays(1)).after(story.escalated(Duration.ofHours(4)));

        assertThat(told.only(AcknowledgementRequested.class).nextWordBy())
                .isEqualTo(told.now().plus(Duration.ofDays(2)));
    }

    @Test
    void whatIsSettledAtOnceIsAcknowledgedBeforeTheSummary() {
        told.after(story.received(), story.resolved());

        assertThat(told.said())
                .hasExactlyElementsOfTypes(AcknowledgementRequested.class, SummaryEmailRequested.class)
                .first()
                .isInstanceOfSatisfying(AcknowledgementRequested.class, said -> {
                    assertThat(said.nextStep()).isEqualTo(NextStep.SUMMARY_FOLLOWS);
                    assertThat(said.nextWordBy()).isNull();
                });
    }

    @Test
    void afterAWordWithoutADecisionTheDecisionBringsNoSecond() {
        told.after(story.received()).when(TimerKind.ACKNOWLEDGE);
        AcknowledgementRequested said = told.only(AcknowledgementRequested.class);
        assertThat(said.nextStep()).isEqualTo(NextStep.BEING_READ);
        assertThat(said.category()).isNull();
        assertThat(said.wants()).isNull();

        told.after(story.escalated(Duration.ofDays(1)));
        assertThat(told.said()).isEmpty();
        assertThat(told.file().due(TimerKind.NEXT_WORD)).hasValue(said.nextWordBy());
    }

    @Test
    void theBoundaryComesWithTheFirstAnswer() {
        told.after(story.received(), story.warned());
        assertThat(told.said()).isEmpty();
        told.after(story.escalated(Duration.ofDays(1)));

        assertThat(told.only(AcknowledgementRequested.class).boundary()).isTrue();
    }

    @Test
    void theBoundaryComesWithTheDecisionWhenOnlyAWordWithoutOneWentBefore() {
        told.after(story.received())
                .when(TimerKind.ACKNOWLEDGE)
                .after(story.warned(), story.escalated(Duration.ofDays(1)));

        assertThat(told.only(AcknowledgementRequested.class).boundary()).isTrue();
    }

    @Test
    void aLaterWarningIsSaidAtOnceAndOnceOnly() {
        told.after(story.received(), story.escalated(Duration.ofDays(1)), story.writes("m1"), story.warned());
        AcknowledgementRequested said = told.only(AcknowledgementRequested.class);
        assertThat(said.boundary()).isTrue();
        assertThat(said.nextStep()).isEqualTo(NextStep.PERSON_DECIDES);
        assertThat(said.nextWordBy()).isEqualTo(Told.START.plus(Duration.ofDays(1)));

        told.after(story.warned());
        assertThat(told.said()).isEmpty();
        assertThat(told.after(story.resolved()).said()).hasExactlyElementsOfTypes(SummaryEmailRequested.class);
    }

    @Test
    void aComplaintThatIsReadLateLeavesTriageAMoment() {
        told.later(Duration.ofHours(1)).after(story.received());

        assertThat(told.file().due(TimerKind.ACKNOWLEDGE)).hasValue(told.now().plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "fi, FI",
        "sr, SR_LATN",
        "sr-Cyrl, SR_CYRL",
        "sr_Cyrl_RS, SR_CYRL",
        "hr, SR_LATN",
        "HU, HU",
        "sv-FI, SV",
        "de, EN",
        "??, EN",
        ", EN"
    })
    void theProfileGivesTheLanguageUntilTriageReadTheText(String profile, ReplyLanguage language) {
        assertThat(Languages.of(profile, Contact.UNKNOWN, ReplyLanguage.EN)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Пакет није стигао., SR_LATN, SR_CYRL",
        "Paket nije stigao., SR_CYRL, SR_LATN",
        "Поручио сам iPhone, SR_LATN, SR_CYRL",
        "12345, SR_CYRL, SR_CYRL",
        "Где мой заказ?, EN, EN"
    })
    void serbianIsAnsweredInTheScriptOfTheText(String text, ReplyLanguage known, ReplyLanguage answered) {
        assertThat(Languages.inScriptOf(text, known)).isEqualTo(answered);
    }

    @Test
    void theTextsOwnScriptIsTakenBeforeTriageReadIt() {
        told.after(story.received(story.bare("sr-Cyrl"), false));

        assertThat(told.file().voice().language()).isEqualTo(ReplyLanguage.SR_LATN);
    }

    @Test
    void anAddressThatThisComplaintLacksIsTakenFromTheCustomersLast() {
        told.knowing(new Contact("Aino", "aino@example.com", ReplyLanguage.SV))
                .after(story.received(story.bare(null), false));

        assertThat(told.file().voice().recipient().email()).isEqualTo("aino@example.com");
        assertThat(told.file().voice().language()).isEqualTo(ReplyLanguage.SV);
    }
}
