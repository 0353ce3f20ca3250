package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireTest {

    @Test
    void isTheNameInLowerCaseWithHyphens() {
        assertThat(Channel.IN_PERSON.wire()).isEqualTo("in-person");
        assertThat(Flag.SELF_HARM.wire()).isEqualTo("self-harm");
    }

    /** In Turkish the lower case of I has no dot. */
    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Category.BILLING.wire()).isEqualTo("billing");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void codesThatOthersDefinedKeepTheirSpelling() {
        assertThat(List.of(Priority.P1.wire(), Script.CYRL.wire(), ReplyLanguage.SR_LATN.wire()))
                .containsExactly("P1", "Cyrl", "sr-Latn");
        assertThat(ReplyLanguage.SR_CYRL.locale().getScript()).isEqualTo("Cyrl");
    }

    @ParameterizedTest
    @EnumSource
    void parsesWhatItWrote(Wants wants) {
        assertThat(Wire.parse(Wants.class, wants.wire())).isEqualTo(wants);
    }

    @Test
    void saysWhatIsAllowedWithoutRepeatingWhatWasGiven() {
        assertThatThrownBy(() -> Wire.parse(Author.class, "<script>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be one of customer, agent");
        assertThatThrownBy(() -> Wire.parse(Author.class, "CUSTOMER")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersToneAndPriority() {
        assertThat(Tone.ABUSIVE.worseThan(Tone.RUDE)).isTrue();
        assertThat(Tone.RUDE.worseThan(Tone.RUDE)).isFalse();
        assertThat(Tone.RUDE.crossesTheLine()).isFalse();
        assertThat(Tone.THREATENING.crossesTheLine()).isTrue();
        assertThat(Priority.P1.moreUrgentThan(Priority.P2)).isTrue();
        assertThat(Priority.P3.mostUrgent(Priority.P2)).isEqualTo(Priority.P2);
        assertThat(Priority.P2.mostUrgent(Priority.P3)).isEqualTo(Priority.P2);
    }
}
