package io.evenkeel.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Assessment.Span;
import io.evenkeel.events.Category;
import io.evenkeel.events.Language;
import io.evenkeel.events.Script;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAssessorTest {

    private static final ModelAssessor ASSESSOR = new ModelAssessor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | Latn | Pakettini ei ole vieläkään saapunut, vaikka tilasin sen kolme viikkoa sitten.",
                "hu | Latn | A csomagom még mindig nem érkezett meg, pedig három hete rendeltem.",
                "ro | Latn | Coletul meu nu a ajuns nici acum, desi l-am comandat acum trei saptamani.",
                "sv | Latn | Mitt paket har fortfarande inte kommit fast jag beställde det för tre veckor sedan.",
                "sr | Latn | Moj paket još uvek nije stigao, a naručio sam ga pre tri nedelje.",
                "sr | Latn | moj paket jos uvek nije stigao a narucio sam ga pre tri nedelje",
                "sr | Cyrl | Мој пакет још увек није стигао, а наручио сам га пре три недеље.",
                "en | Latn | My parcel still has not arrived, although I ordered it three weeks ago."
            })
    void readsALateParcelInEveryLanguageAndSpelling(String language, String script, String text) {
        Assessment told = ASSESSOR.read(text, Language.OTHER).assessment();

        assertThat(told.language().wire()).isEqualTo(language);
        assertThat(told.script().wire()).isEqualTo(script);
        assertThat(told.category()).isEqualTo(Category.DELIVERY);
        assertThat(told.evidence()).anySatisfy(span -> assertThat(span.label()).isEqualTo("category:delivery"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mein Paket ist seit drei Wochen nicht angekommen, bitte erstatten Sie mir das Geld.",
                "Min pakke er stadig ikke ankommet, og jeg vil gerne have mine penge tilbage.",
                "Pakken min har ikke kommet ennå, og jeg vil ha pengene tilbake.",
                "Minu pakk ei ole ikka veel kohale jõudnud ja ma tahan raha tagasi.",
                "Moja paczka jeszcze nie dotarła, proszę o zwrot pieniędzy.",
                "Môj balík stále neprišiel, žiadam vrátenie peňazí.",
                "Моя посылка до сих пор не пришла, верните деньги.",
                "Пратката ми още не е пристигнала, искам си парите обратно."
            })
    void doesNotForceOtherLanguagesIntoOurs(String text) {
        assertThat(ASSESSOR.read(text, Language.OTHER).assessment().language()).isEqualTo(Language.OTHER);
    }

    @Test
    void croatianIsRoutedAsSerbian() {
        assertThat(ASSESSOR.read(
                                "Moja pošiljka još uvijek nije stigla, a naručio sam je prije tri tjedna.",
                                Language.OTHER)
                        .assessment()
                        .language())
                .isEqualTo(Language.SR);
    }

    @Test
    void takesTheProfilesLanguageWhereTheTextDoesNotTell() {
        assertThat(ASSESSOR.read("12345", Language.HU).assessment().language()).isEqualTo(Language.HU);
        assertThat(ASSESSOR.read("", Language.OTHER).assessment().language()).isEqualTo(Language.OTHER);
    }

    @Test
    void spansAreOfTheTextAsPosted() {
        String text = "🙂 You are an idiot, all of you. My parcel is lost, I want a refund!";
        Assessment told = ASSESSOR.read(text, Language.EN).assessment();

        assertThat(told.tone()).isEqualTo(Tone.ABUSIVE);
        assertThat(told.wants()).isEqualTo(Wants.REFUND);
        assertThat(told.evidence())
                .isNotEmpty()
                .allSatisfy(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
        assertThat(told.evidence())
                .filteredOn(span -> span.label().equals("tone:abusive"))
                .extracting(Span::text)
                .anyMatch(words -> words.contains("idiot"));
    }

    @Test
    void aTextWithoutWordsSaysNothing() {
        Assessment told = ASSESSOR.read("🙂🙂🙂", Language.SV).assessment();

        assertThat(told.script()).isEqualTo(Script.ZYYY);
        assertThat(told.category()).isEqualTo(Category.OTHER);
        assertThat(told.confidence()).containsEntry("category", 0.0);
    }
}
