package io.evenkeel.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @ParameterizedTest
    @ValueSource(strings = {"fi", "hu", "ro", "sv", "sr", "en"})
    void everyRuleDoesWhatItsExamplesSay(String language) {
        Lexicon lexicon = Lexicon.load(language);
        List<String> broken = new ArrayList<>();
        int examples = 0;
        for (Rule rule : lexicon.rules()) {
            for (String example : rule.examples()) {
                examples++;
                if (!matches(lexicon, rule, example)) {
                    broken.add("[" + rule.label() + "] " + rule.written() + " misses: " + example);
                }
            }
            for (String example : rule.counterExamples()) {
                examples++;
                if (matches(lexicon, rule, example)) {
                    broken.add("[" + rule.label() + "] " + rule.written() + " must not match: " + example);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(examples).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "hu", "ro", "sv", "sr", "en"})
    void everyGraveRuleHasAnExample(String language) {
        assertThat(Lexicon.load(language).rules())
                .filteredOn(rule -> rule.label().startsWith("flag:")
                        || rule.label().equals("tone:abusive")
                        || rule.label().equals("tone:threatening"))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(rule.examples()).as(rule.written()).isNotEmpty());
    }

    @Test
    void readsWordsStemsGapsAndAlternatives() {
        assertThat(finds("paket* .. ei .. saapunut", "Pakettini, jota odotin, EI ole vielä saapunut!"))
                .isTrue();
        assertThat(finds("paket* .. ei .. saapunut", "Paketti tuli, ei hätää")).isFalse();
        assertThat(finds("kill|stab you", "I will STAB  you")).isTrue();
        assertThat(finds("*schaden*", "der Wasserschadenfall")).isTrue();
        assertThat(finds("dont know", "I don't know")).isTrue();
        assertThat(finds("a _ b", "a x b")).isTrue();
        assertThat(finds("a _ b", "a b")).isFalse();
    }

    @Test
    void negationAndExclusionTurnARuleOff() {
        Lexicon lexicon = Lexicon.read(
                "en", List.of("[negation]", "not", "[wants refund]", "want .. refund !neg", "  ! refund policy"));

        assertThat(lexicon.matches(Tokens.of("I want a refund"))).hasSize(1);
        assertThat(lexicon.matches(Tokens.of("I do not want a refund"))).isEmpty();
        assertThat(lexicon.matches(Tokens.of("I want the refund policy"))).isEmpty();
    }

    @Test
    void readsSerbianInBothScriptsAndHiddenLetters() {
        assertThat(finds("đubre", "ђубре једно")).isTrue();
        assertThat(finds("đubre", "djubre jedno")).isTrue();
        assertThat(finds("idiot*", "\u0456di\u043Et")).isTrue();
        assertThat(finds("idiot*", "id\u200Biot")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hu", "ro", "sv", "sr", "en"})
    void everyLanguageKnowsTheSameConcepts(String language) {
        assertThat(concepts(language)).isEqualTo(concepts("fi"));
    }

    @Test
    void findsAConceptAtEveryPlace() {
        Lexicon lexicon = Lexicon.read("en", List.of("[concept parcel]", "parcel*", "box .. came"));

        assertThat(lexicon.search(Tokens.of("A parcel, two parcels, and a box that never came"))
                        .concepts()
                        .size())
                .isEqualTo(3);
        assertThat(lexicon.matches(Tokens.of("parcel"))).isEmpty();
    }

    private static List<String> concepts(String language) {
        return Lexicon.load(language).rules().stream()
                .map(Rule::label)
                .filter(label -> label.startsWith("concept:"))
                .distinct()
                .toList();
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> Lexicon.read("en", List.of("[flag legal]", ".. lawyer")))
                .hasMessageStartingWith("line 2");
    }

    private static boolean finds(String rule, String text) {
        return !Lexicon.read("en", List.of("[category other]", rule))
                .matches(Tokens.of(text))
                .isEmpty();
    }

    private static boolean matches(Lexicon lexicon, Rule rule, String text) {
        return lexicon.matches(Tokens.of(text)).stream()
                .anyMatch(match -> match.rule().equals(rule));
    }
}
