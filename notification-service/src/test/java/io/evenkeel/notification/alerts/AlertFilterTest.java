package io.evenkeel.notification.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.events.Category;
import io.evenkeel.events.Envelope;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.kafka.Offsets;
import io.evenkeel.notification.testing.Decisions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertFilterTest {

    private static final Envelope ESCALATED = Decisions.escalated(Priority.P1, Language.HU, Category.SAFETY);

    @Test
    void whatWasSettledWithoutAnEscalationIsNoAlert() {
        assertThat(Alerts.of(Decisions.resolved(null))).isEmpty();
        assertThat(Alerts.of(Decisions.warned())).isEmpty();
        assertThat(Alerts.of(Decisions.resolved(Priority.P2))).isPresent();
        assertThat(Alerts.of(Decisions.reopened())).isPresent();
    }

    @Test
    void anAlertShowsTheEventAndItsAttributes() {
        assertThat(alert(ESCALATED).json())
                .contains(
                        "\"eventId\":\"" + ESCALATED.id() + "\"",
                        "\"type\":\"evenkeel.complaint.escalated.v1\"",
                        "\"time\":\"" + ESCALATED.time() + "\"",
                        "\"priority\":\"P1\"",
                        "\"complaintId\":\"" + ESCALATED.event().complaintId() + "\"");
    }

    @Test
    void everyFilterMustAgreeWithWhatTheAlertCarries() {
        assertThat(filter(null, null, null).wants(alert(ESCALATED))).isTrue();
        assertThat(filter("P1,P2", "hu", "safety").wants(alert(ESCALATED))).isTrue();
        assertThat(filter("P2", "hu", "safety").wants(alert(ESCALATED))).isFalse();
        assertThat(filter("P1", "fi", null).wants(alert(ESCALATED))).isFalse();
        assertThat(filter(null, null, "billing").wants(alert(ESCALATED))).isFalse();
    }

    @Test
    void whatAnAlertDoesNotCarryIsNotHeldAgainstIt() {
        assertThat(filter("P1", "fi", "billing").wants(alert(Decisions.reopened())))
                .isTrue();
        assertThat(filter("P1", "sr", null).wants(alert(Decisions.ended(ReplyLanguage.SR_CYRL))))
                .isTrue();
        assertThat(filter("P1", "fi", null).wants(alert(Decisions.ended(ReplyLanguage.SR_CYRL))))
                .isFalse();
    }

    @Test
    void unknownValuesAreNamed() {
        assertThatThrownBy(() -> filter("P1,P9", null, null)).hasMessage("priority must be one of P1, P2, P3");
        assertThatThrownBy(() -> filter(null, "de", null)).hasMessageStartingWith("language must be one of fi");
        assertThatThrownBy(() -> filter(null, null, "fi,")).hasMessageStartingWith("category must be one of");
    }

    @Test
    void theFurtherOfTwoPositionsIsTakenPartitionByPartition() {
        Offsets one = new Offsets(Map.of(0, 5L, 1, 2L));
        Offsets other = new Offsets(Map.of(0, 3L, 1, 9L, 2, 1L));
        assertThat(Positioned.further(one, other)).hasToString("0:5,1:9,2:1");
    }

    private static Alert alert(Envelope envelope) {
        return Alerts.of(envelope).orElseThrow();
    }

    private static AlertFilter filter(
            @org.jspecify.annotations.Nullable String priority,
            @org.jspecify.annotations.Nullable String language,
            @org.jspecify.annotations.Nullable String category) {
        return AlertFilter.parse(priority, language, category);
    }
}
