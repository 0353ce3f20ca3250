package io.evenkeel.triage.desk;

import io.evenkeel.events.ClientKind;
import io.evenkeel.triage.customer.ClientKinds;
import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.customer.CustomerState.Conduct;
import io.evenkeel.triage.customer.CustomerState.PastCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What kind of client a customer is, and why (M4). */
@RestController
class CustomerController {

    private static final ParameterizedTypeReference<Map<String, Object>> VIEW = new ParameterizedTypeReference<>() {};

    private final Shelf shelf;
    private final Peers peers;
    private final Clock clock;

    CustomerController(Shelf shelf, Peers peers, Clock clock) {
        this.shelf = shelf;
        this.peers = peers;
        this.clock = clock;
    }

    /** A customer as supervisors see them. */
    record CustomerView(
            String customerId, ClientKind kind, List<String> reasons, List<PastCase> cases, List<Conduct> conduct) {}

    @GetMapping("/customers/{customerId}")
    Mono<Object> customer(
            @PathVariable String customerId, @RequestHeader(name = Peers.HOP, required = false) @Nullable String hop) {
        Mono<Object> own = Mono.fromCallable(
                        () -> shelf.customer(customerId).map(this::view).orElse(null))
                .subscribeOn(Schedulers.boundedElastic())
                .cast(Object.class);
        Mono<Object> elsewhere = hop != null
                ? Mono.empty()
                : peers.ask("/customers/" + Queries.encodePath(customerId), VIEW)
                        .next()
                        .cast(Object.class);
        return own.switchIfEmpty(elsewhere)
                .switchIfEmpty(Mono.error(() -> Problem.notFound("Nothing is known of that customer.")));
    }

    private CustomerView view(CustomerState customer) {
        ClientKinds.Finding finding = ClientKinds.of(customer, clock.instant());
        return new CustomerView(
                customer.customerId(), finding.kind(), finding.reasons(), customer.cases(), customer.conduct());
    }
}
