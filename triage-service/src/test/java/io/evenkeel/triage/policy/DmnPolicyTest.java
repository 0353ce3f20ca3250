package io.evenkeel.triage.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Language;
import io.evenkeel.events.Money;
import io.evenkeel.events.Priority;
import io.evenkeel.events.Script;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.triage.decision.Facts;
import io.evenkeel.triage.decision.Ruling;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnPolicyTest {

    private static final DmnPolicy POLICY = DmnPolicy.load(null);

    @TempDir
    Path folder;

    @Test
    void grantsASimpleWishWithinTheLimit() {
        Ruling ruling = POLICY.rule(facts(Category.DELIVERY, Tone.UPSET, Set.of(), Wants.REFUND, "49.90", "EUR"));

        assertThat(ruling.resolve()).isTrue();
        assertThat(ruling.basis().rules()).containsExactly("grant");
        assertThat(ruling.basis().policyVersion()).matches("evenkeel-policy-1@[0-9a-f]{12}");
        assertThat(ruling.promiseOwner()).isEqualTo("billing");
        assertThat(ruling.promiseWithin()).isEqualTo(Duration.ofDays(5));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 100.00, true", "EUR, 100.01, false", "SEK, 1100, true", "SEK, 1100.5, false", "HUF, 40000, true",
        "HUF, 40001, false", "RON, 500, true", "RON, 501, false", "RSD, 11700, true", "RSD, 11701, false",
        "USD, 1, false", "GBP, 1, false"
    })
    void holdsTheLimitOfEachCurrency(String currency, String amount, boolean granted) {
        Ruling ruling = POLICY.rule(facts(Category.PRODUCT, Tone.CALM, Set.of(), Wants.REPLACEMENT, amount, currency));

        assertThat(ruling.resolve()).isEqualTo(granted);
    }

    @Test
    void harmAndSafetyComeFirst() {
        assertThat(POLICY.rule(plain(Category.OTHER, Tone.CALM, Flag.SELF_HARM)).priority())
                .isEqualTo(Priority.P1);
        assertThat(POLICY.rule(plain(Category.SAFETY, Tone.CALM)).priority()).isEqualTo(Priority.P1);
        Ruling threat = POLICY.rule(plain(Category.DELIVERY, Tone.THREATENING));
        assertThat(threat.priority()).isEqualTo(Priority.P1);
        assertThat(threat.boundary()).isTrue();
        assertThat(threat.decideWithin()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void graveMattersAndAbuseAreSecond() {
        for (Flag flag : List.of(Flag.LEGAL, Flag.PUBLICITY, Flag.DISCRIMINATION)) {
            assertThat(POLICY.rule(plain(Category.BILLING, Tone.CALM, flag)).priority())
                    .isEqualTo(Priority.P2);
        }
        assertThat(POLICY.rule(plain(Category.PRIVACY, Tone.CALM)).priority()).isEqualTo(Priority.P2);
        Ruling abuse = POLICY.rule(facts(Category.DELIVERY, Tone.ABUSIVE, Set.of(), Wants.REFUND, "10", "EUR"));
        assertThat(abuse.resolve()).isFalse();
        assertThat(abuse.boundary()).isTrue();
        assertThat(abuse.basis().rules()).containsExactly("abuse", "grave");
    }

    @Test
    void everyReasonIsNamedAndTheGravestDecides() {
        Ruling ruling = POLICY.rule(plain(Category.SAFETY, Tone.ABUSIVE, Flag.LEGAL, Flag.REPEAT_CONTACT));

        assertThat(ruling.priority()).isEqualTo(Priority.P1);
        assertThat(ruling.boundary()).isTrue();
        assertThat(ruling.basis().rules()).containsExactly("safety", "legal", "abuse", "repeated-contact", "urgent");
        assertThat(ruling.basis().reasons()).hasSize(5).allMatch(reason -> reason.endsWith("."));
    }

    @Test
    void hardshipWidensWhatMayBeGrantedAndRaisesTheRest() {
        Ruling goodwill =
                POLICY.rule(facts(Category.BILLING, Tone.CALM, Set.of(Flag.HARDSHIP), Wants.REFUND, "140", "EUR"));
        Ruling beyond =
                POLICY.rule(facts(Category.BILLING, Tone.CALM, Set.of(Flag.HARDSHIP), Wants.REFUND, "200", "EUR"));
        Ruling repeated = POLICY.rule(facts(
                Category.BILLING, Tone.CALM, Set.of(Flag.HARDSHIP, Flag.REPEAT_CONTACT), Wants.REFUND, "10", "EUR"));

        assertThat(goodwill.resolve()).isTrue();
        assertThat(goodwill.extraEffort()).isTrue();
        assertThat(beyond.resolve()).isFalse();
        assertThat(beyond.priority()).isEqualTo(Priority.P2);
        assertThat(beyond.extraEffort()).isTrue();
        assertThat(repeated.priority()).isEqualTo(Priority.P2);
    }

    @Test
    void doesNotGuess() {
        Facts unsure = new Facts(
                read(Language.FI, Category.OTHER, Tone.CALM, Set.of(), Wants.REFUND),
                false,
                1,
                ClientKind.CLIENT_WITH_PROBLEM,
                Wants.REFUND,
                true,
                true,
                euros("10"));
        Facts foreign = new Facts(
                read(Language.OTHER, Category.DELIVERY, Tone.CALM, Set.of(), Wants.REFUND),
                false,
                1,
                ClientKind.CLIENT_WITH_PROBLEM,
                Wants.REFUND,
                true,
                true,
                euros("10"));

        assertThat(POLICY.rule(unsure).basis().rules()).contains("unsure", "person");
        assertThat(POLICY.rule(foreign).basis().rules()).contains("other-language", "person");
    }

    @Test
    void historyBringsItBeforeAPerson() {
        Assessment read = read(Language.SV, Category.DELIVERY, Tone.CALM, Set.of(), Wants.REFUND);
        Facts third = new Facts(read, true, 3, ClientKind.CLIENT_WITH_PROBLEM, Wants.REFUND, true, true, euros("10"));
        Facts problem = new Facts(read, true, 1, ClientKind.PROBLEM_CLIENT, Wants.REFUND, true, true, euros("10"));

        assertThat(POLICY.rule(third).resolve()).isFalse();
        assertThat(POLICY.rule(third).basis().rules()).contains("third-complaint");
        assertThat(POLICY.rule(problem).basis().rules()).contains("problem-client");
    }

    @Test
    void withoutReferenceOrClearWishAPersonDecides() {
        Assessment read = read(Language.EN, Category.DELIVERY, Tone.CALM, Set.of(), Wants.REFUND);

        assertThat(POLICY.rule(new Facts(
                                read, true, 1, ClientKind.CLIENT_WITH_PROBLEM, Wants.REFUND, true, false, null))
                        .basis()
                        .rules())
                .containsExactly("everything-else");
        assertThat(POLICY.rule(new Facts(
                                read, true, 1, ClientKind.CLIENT_WITH_PROBLEM, Wants.REFUND, false, true, euros("10")))
                        .resolve())
                .isFalse();
        assertThat(POLICY.rule(new Facts(read, true, 1, ClientKind.CLIENT_WITH_PROBLEM, Wants.REFUND, true, true, null))
                        .resolve())
                .isFalse();
    }

    @Test
    void theShippedTableIsFit() throws IOException {
        assertThat(POLICY.problems()).isEmpty();
        assertThat(DmnPolicy.load(Files.writeString(folder.resolve("same.dmn"), shipped()))
                        .version())
                .isEqualTo(POLICY.version());
    }

    @Test
    void refusesATableWithAGap() throws IOException {
        assertUnfit(shipped().replaceAll("(?s)<rule id=\"person\">.*?</rule>", ""), "ruling", "Gap");
    }

    @Test
    void refusesATableWithAnOverlap() throws IOException {
        assertUnfit(
                shipped()
                        .replace(
                                "<inputEntry><text>\"P2\"</text></inputEntry>",
                                "<inputEntry><text>\"P2\",\"P1\"</text></inputEntry>"),
                "verlap");
    }

    @Test
    void refusesValuesThatNoComplaintCanHave() throws IOException {
        assertUnfit(shipped().replace("\"billing\", \"service\"", "\"biling\", \"service\""), "tCategory");
        assertUnfit(
                shipped()
                        .replace(
                                "<inputEntry><text>\"safety\"</text></inputEntry>",
                                "<inputEntry><text>\"safty\"</text></inputEntry>"),
                "safty");
    }

    @Test
    void refusesWhatIsNoTableAtAll() throws IOException {
        assertUnfit("<definitions/>", "not a decision model");
        assertUnfit("hello", "not a decision model");
        assertUnfit(shipped().replace("name=\"promise\"", "name=\"oath\""), "\"promise\" is missing");
        assertThatThrownBy(() -> DmnPolicy.load(folder.resolve("none.dmn")))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("cannot be read");
    }

    private void assertUnfit(String xml, String... said) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.dmn"), xml);
        assertThatThrownBy(() -> DmnPolicy.load(file))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContainingAll(said);
    }

    private static String shipped() {
        return POLICY.xml();
    }

    private static Facts plain(Category category, Tone tone, Flag... flags) {
        return facts(category, tone, Set.of(flags), Wants.UNSTATED, null, "EUR");
    }

    private static Facts facts(
            Category category,
            Tone tone,
            Set<Flag> flags,
            Wants wish,
            @org.jspecify.annotations.Nullable String amount,
            String currency) {
        return new Facts(
                read(Language.FI, category, tone, flags, wish),
                true,
                1,
                ClientKind.CLIENT_WITH_PROBLEM,
                wish,
                true,
                amount != null,
                amount == null ? null : new Money(new BigDecimal(amount), currency));
    }

    private static Assessment read(Language language, Category category, Tone tone, Set<Flag> flags, Wants wants) {
        return new Assessment(language, Script.LATN, category, tone, wants, flags, Map.of(), List.of());
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
