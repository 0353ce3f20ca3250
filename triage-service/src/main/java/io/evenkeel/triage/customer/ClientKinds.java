package io.evenkeel.triage.customer;

import io.evenkeel.events.ClientKind;
import io.evenkeel.triage.customer.CustomerState.Conduct;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The kind of client (M4), from history alone and with its reasons. Weights halve every half year, so that nobody stays what they were.
 * No single text makes a problem client, and what was said in a hard situation never counts.
 */
public final class ClientKinds {

    static final Duration FREQUENT_WINDOW = Duration.ofDays(90);
    static final int FREQUENT = 4;

    private static final double HALF_LIFE_DAYS = 180;
    private static final double PROBLEM_WEIGHT = 1.5;

    private ClientKinds() {}

    /** A kind and the sentences that a supervisor may read about it. */
    public record Finding(ClientKind kind, List<String> reasons) {
        public Finding {
            reasons = List.copyOf(reasons);
        }
    }

    public static Finding of(CustomerState customer, Instant now) {
        List<String> reasons = new ArrayList<>();
        int recent = customer.complaintsWithin(FREQUENT_WINDOW, now);
        reasons.add(
                recent + (recent == 1 ? " complaint" : " complaints") + " in " + FREQUENT_WINDOW.toDays() + " days");
        List<Conduct> counted = customer.conduct().stream()
                .filter(crossed -> !crossed.hardship())
                .toList();
        if (!counted.isEmpty()) {
            reasons.add(counted.size() + (counted.size() == 1 ? " text" : " texts") + " crossed the line, the last on "
                    + counted.getLast().at().toString().substring(0, 10));
        }
        if (counted.size() != customer.conduct().size()) {
            reasons.add("what was said in a hard situation does not count");
        }
        return new Finding(kind(counted, recent, now), reasons);
    }

    private static ClientKind kind(List<Conduct> counted, int recent, Instant now) {
        double weight = counted.stream()
                .mapToDouble(crossed -> weight(crossed.at(), now))
                .sum();
        if (counted.size() >= 2 && weight >= PROBLEM_WEIGHT) {
            return ClientKind.PROBLEM_CLIENT;
        }
        return recent >= FREQUENT ? ClientKind.FREQUENT_COMPLAINER : ClientKind.CLIENT_WITH_PROBLEM;
    }

    private static double weight(Instant at, Instant now) {
        double days = Math.max(0, Duration.between(at, now).toHours() / 24.0);
        return Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
