package io.evenkeel.triage.customer;

import io.evenkeel.events.Category;
import io.evenkeel.events.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What triage remembers of a customer: their complaints and how they spoke, newest last, each list bounded. {@code warnedAt}: when the
 * boundary was last set.
 */
public record CustomerState(
        String customerId,
        List<PastCase> cases,
        List<Conduct> conduct,
        @Nullable Instant warnedAt) {

    private static final int MAX_CASES = 50;
    private static final int MAX_CONDUCT = 50;

    public CustomerState {
        cases = List.copyOf(cases);
        conduct = List.copyOf(conduct);
    }

    /** One complaint as history sees it. {@code outcome} is null while it is open. */
    public record PastCase(
            String complaintId,
            Instant raisedAt,
            Category category,
            boolean hardship,
            @Nullable String outcome) {}

    /** One text that crossed the line. */
    public record Conduct(String complaintId, Instant at, Tone tone, boolean hardship) {}

    public static CustomerState unknown(String customerId) {
        return new CustomerState(customerId, List.of(), List.of(), null);
    }

    public CustomerState withCase(PastCase past) {
        List<PastCase> all = Stream.concat(
                        cases.stream().filter(known -> !known.complaintId().equals(past.complaintId())),
                        Stream.of(past))
                .sorted(java.util.Comparator.comparing(PastCase::raisedAt))
                .toList();
        return new CustomerState(customerId, newest(all, MAX_CASES), conduct, warnedAt);
    }

    public CustomerState withOutcome(String complaintId, @Nullable String outcome) {
        List<PastCase> all = cases.stream()
                .map(known -> known.complaintId().equals(complaintId)
                        ? new PastCase(complaintId, known.raisedAt(), known.category(), known.hardship(), outcome)
                        : known)
                .toList();
        return new CustomerState(customerId, all, conduct, warnedAt);
    }

    public CustomerState withConduct(Conduct crossed) {
        List<Conduct> all = new ArrayList<>(conduct);
        all.add(crossed);
        return new CustomerState(customerId, cases, newest(all, MAX_CONDUCT), warnedAt);
    }

    public CustomerState warned(Instant at) {
        return new CustomerState(customerId, cases, conduct, at);
    }

    /** Complaints raised in the time before {@code now}, that of the case itself included. */
    public int complaintsWithin(Duration time, Instant now) {
        Instant from = now.minus(time);
        return (int)
                cases.stream().filter(past -> past.raisedAt().isAfter(from)).count();
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
