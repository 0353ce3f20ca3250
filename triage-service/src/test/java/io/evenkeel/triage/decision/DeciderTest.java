package io.evenkeel.triage.decision;

import static io.evenkeel.triage.Fixtures.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Script;
import io.evenkeel.events.Tone;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.TriageEvent.ComplaintEscalated;
import io.evenkeel.events.TriageEvent.ComplaintResolved;
import io.evenkeel.events.TriageEvent.ConductWarned;
import io.evenkeel.events.TriageEvent.ContactEnded;
import io.evenkeel.events.Wants;
import io.evenkeel.triage.Fixtures;
import io.evenkeel.triage.assessment.Assessor.Reading;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.Command.Choice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private static final CustomerState NOBODY = CustomerState.unknown("C-1");

    @Test
    void thePolicyDecidesAndItsBasisIsWrittenDown() {
        ComplaintResolved granted =
                (ComplaintResolved) decide(Tone.CALM, true, NOBODY).getFirst();
        ComplaintEscalated escalated =
                (ComplaintEscalated) decide(Tone.CALM, false, NOBODY).getFirst();

        assertThat(granted.basis().rules()).containsExactly("r-1");
        assertThat(granted.promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.dueAt()).isEqualTo(MORNING.plus(Duration.ofDays(5))));
        assertThat(escalated.decideBy()).isEqualTo(MORNING.plus(Duration.ofHours(24)));
    }

    @Test
    void theBoundaryIsSaidOnce() {
        assertThat(decide(Tone.ABUSIVE, false, NOBODY))
                .hasExactlyElementsOfTypes(ConductWarned.class, ComplaintEscalated.class);
        assertThat(decide(Tone.ABUSIVE, false, NOBODY.warned(MORNING.minus(Duration.ofDays(3)))))
                .hasExactlyElementsOfTypes(ComplaintEscalated.class);
        assertThat(decide(Tone.ABUSIVE, false, NOBODY.warned(MORNING.minus(Duration.ofDays(300)))))
                .hasExactlyElementsOfTypes(ConductWarned.class, ComplaintEscalated.class);
    }

    @Test
    void answersInTheLanguageAndScriptOfTheTextElseOfTheProfile() {
        assertThat(ReplyLanguages.choose(read(Language.SR, Script.CYRL, Tone.CALM), "fi"))
                .isEqualTo(ReplyLanguage.SR_CYRL);
        assertThat(ReplyLanguages.choose(read(Language.SR, Script.LATN, Tone.CALM), null))
                .isEqualTo(ReplyLanguage.SR_LATN);
        assertThat(ReplyLanguages.choose(read(Language.OTHER, Script.LATN, Tone.CALM), "hu-HU"))
                .isEqualTo(ReplyLanguage.HU);
        assertThat(ReplyLanguages.choose(read(Language.OTHER, Script.LATN, Tone.CALM), "hr"))
                .isEqualTo(ReplyLanguage.SR_LATN);
        assertThat(ReplyLanguages.choose(read(Language.OTHER, Script.LATN, Tone.CALM), null))
                .isEqualTo(ReplyLanguage.EN);
    }

    @Test
    void whereFormAndTextAskForDifferentThingsTheWishIsNotClear() {
        assertThat(Wishes.clear(Wants.REFUND, Wants.REPLACEMENT)).isFalse();
        assertThat(Wishes.clear(Wants.REFUND, Wants.UNSTATED)).isTrue();
        assertThat(Wishes.clear(null, Wants.REPLACEMENT)).isTrue();
        assertThat(Wishes.of(Wants.REFUND, Wants.INFORMATION)).isEqualTo(Wants.REFUND);
        assertThat(Wishes.of(Wants.UNSTATED, Wants.REPAIR)).isEqualTo(Wants.REPAIR);
    }

    @Test
    void aSupervisorMayRefuseAndEndTheContact() {
        CaseState known = escalatedCase();

        Verdict refused = Supervision.decide(known, decision(Choice.REFUSE), MORNING);
        Verdict ended = Supervision.decide(known, decision(Choice.END_CONTACT), MORNING);

        assertThat(events(refused))
                .singleElement()
                .isInstanceOfSatisfying(
                        ComplaintResolved.class,
                        resolved -> assertThat(resolved.outcome()).isEqualTo(TriageEvent.Outcome.REFUSED));
        assertThat(events(ended)).hasExactlyElementsOfTypes(ComplaintResolved.class, ContactEnded.class);
    }

    @Test
    void theExcerptHasNoInsultAndNoHalfCharacter() {
        String text = "you idiots " + "x".repeat(267) + "😀 and more of it";
        Assessment read = new Assessment(
                Language.EN,
                Script.LATN,
                Category.SERVICE,
                Tone.ABUSIVE,
                Wants.UNSTATED,
                Set.of(),
                Map.of(),
                List.of(new Assessment.Span("tone:abusive", 4, 10, "idiots")));

        String excerpt = Masking.excerpt(text, read);

        assertThat(excerpt).startsWith("you •••••• xxx").endsWith("…").hasSizeLessThanOrEqualTo(280);
        assertThat(excerpt.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2)
                .isZero();
    }

    private static List<TriageEvent> decide(Tone tone, boolean resolve, CustomerState customer) {
        ComplaintReceived complaint = Fixtures.lateParcel("c-1", "C-1");
        Input input = new Input.Complaint(complaint, new Reading(read(Language.EN, Script.LATN, tone), false));
        return events(Decider.decide(null, customer, input, facts -> ruling(resolve, tone), MORNING));
    }

    private static CaseState escalatedCase() {
        ComplaintReceived complaint = Fixtures.lateParcel("c-1", "C-1");
        Input input = new Input.Complaint(complaint, new Reading(read(Language.EN, Script.LATN, Tone.CALM), false));
        List<TriageEvent> events =
                events(Decider.decide(null, NOBODY, input, facts -> ruling(false, Tone.CALM), MORNING));
        return Objects.requireNonNull(Evolution.evolve(null, input, "e-1", events));
    }

    private static Command.Decide decision(Choice outcome) {
        return new Command.Decide("c-1", "anna", outcome, null, null, "Because.", List.of(), null);
    }

    private static List<TriageEvent> events(@Nullable Verdict verdict) {
        return ((Verdict.Accepted) Objects.requireNonNull(verdict)).events();
    }

    private static Ruling ruling(boolean resolve, Tone tone) {
        return new Ruling(
                resolve,
                Priority.P2,
                tone.crossesTheLine(),
                false,
                "billing",
                Duration.ofDays(5),
                Duration.ofHours(24),
                new Basis("v", List.of("r-1"), List.of("Because.")));
    }

    private static Assessment read(Language language, Script script, Tone tone) {
        return new Assessment(
                language, script, Category.DELIVERY, tone, Wants.REFUND, Set.of(Flag.LEAVING), Map.of(), List.of());
    }
}
