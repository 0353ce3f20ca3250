package io.evenkeel.triage.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Category;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Tone;
import io.evenkeel.triage.customer.CustomerState.Conduct;
import io.evenkeel.triage.customer.CustomerState.PastCase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClientKindsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void whoIsNotKnownIsAClientWithAProblem() {
        assertThat(kind(CustomerState.unknown("C-1"))).isEqualTo(ClientKind.CLIENT_WITH_PROBLEM);
    }

    @Test
    void noSingleTextMakesAProblemClient() {
        assertThat(kind(CustomerState.unknown("C-1").withConduct(abuse(0, false))))
                .isEqualTo(ClientKind.CLIENT_WITH_PROBLEM);
    }

    @Test
    void repeatedAbuseDoesAndFadesWithTime() {
        CustomerState abusive =
                CustomerState.unknown("C-1").withConduct(abuse(2, false)).withConduct(abuse(1, false));

        assertThat(kind(abusive)).isEqualTo(ClientKind.PROBLEM_CLIENT);
        assertThat(ClientKinds.of(abusive, NOW.plus(Duration.ofDays(200))).kind())
                .isEqualTo(ClientKind.CLIENT_WITH_PROBLEM);
        assertThat(ClientKinds.of(abusive, NOW).reasons())
                .anyMatch(reason -> reason.startsWith("2 texts crossed the line, the last on 2026-11-21"));
    }

    @Test
    void hardshipNeverCountsAgainstACustomer() {
        CustomerState desperate = CustomerState.unknown("C-1")
                .withConduct(abuse(2, true))
                .withConduct(abuse(1, true))
                .withConduct(abuse(0, true));

        assertThat(kind(desperate)).isEqualTo(ClientKind.CLIENT_WITH_PROBLEM);
    }

    @Test
    void manyComplaintsInAQuarterAreFrequentAndOldOnesAreForgotten() {
        CustomerState recent = CustomerState.unknown("C-1");
        CustomerState old = CustomerState.unknown("C-2");
        for (int i = 0; i < ClientKinds.FREQUENT; i++) {
            recent = recent.withCase(complaint("r" + i, 10 * i));
            old = old.withCase(complaint("o" + i, 100 + i));
        }

        assertThat(kind(recent)).isEqualTo(ClientKind.FREQUENT_COMPLAINER);
        assertThat(kind(old)).isEqualTo(ClientKind.CLIENT_WITH_PROBLEM);
    }

    private static ClientKind kind(CustomerState customer) {
        return ClientKinds.of(customer, NOW).kind();
    }

    private static Conduct abuse(int daysAgo, boolean hardship) {
        return new Conduct("c-1", NOW.minus(Duration.ofDays(daysAgo)), Tone.ABUSIVE, hardship);
    }

    private static PastCase complaint(String id, int daysAgo) {
        return new PastCase(id, NOW.minus(Duration.ofDays(daysAgo)), Category.DELIVERY, false, null);
    }
}
