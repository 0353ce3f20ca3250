package io.evenkeel.followup.query;

import io.evenkeel.followup.stream.CaseSignals;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Those who asked for a case before it was known. They hold no thread; their number is bounded. Safe for use by many threads. */
final class Waiters implements CaseSignals {

    /** One who waits. Must be closed. {@code known} completes when the case can be read. */
    final class Ticket implements AutoCloseable {
        private final String key;
        private final CompletableFuture<Void> known = new CompletableFuture<>();

        private Ticket(String key) {
            this.key = key;
        }

        CompletableFuture<Void> known() {
            return known;
        }

        @Override
        public void close() {
            waiting.computeIfPresent(key, (same, tickets) -> {
                tickets.remove(this);
                return tickets.isEmpty() ? null : tickets;
            });
            places.release();
        }
    }

    private final Map<String, Set<Ticket>> waiting = new ConcurrentHashMap<>();
    private final Semaphore places;

    Waiters(int atMost) {
        places = new Semaphore(atMost);
    }

    /** Empty when too many wait already. */
    Optional<Ticket> enter(Question question) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        Ticket ticket = new Ticket(
                question.complaintId() == null
                        ? question.customerId()
                        : key(question.customerId(), question.complaintId()));
        waiting.compute(ticket.key, (key, tickets) -> {
            Set<Ticket> all = tickets == null ? ConcurrentHashMap.newKeySet() : tickets;
            all.add(ticket);
            return all;
        });
        return Optional.of(ticket);
    }

    @Override
    public void known(String customerId, String complaintId) {
        if (!waiting.isEmpty()) {
            tell(customerId);
            tell(key(customerId, complaintId));
        }
    }

    private void tell(String key) {
        // Asynchronously: what the waiting do next is not the stream thread's work.
        waiting.getOrDefault(key, Set.of()).forEach(ticket -> ticket.known.completeAsync(() -> null));
    }

    private static String key(String customerId, String complaintId) {
        return customerId + "|" + complaintId;
    }
}
