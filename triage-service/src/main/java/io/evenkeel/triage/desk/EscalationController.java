package io.evenkeel.triage.desk;

import io.evenkeel.triage.customer.CustomerState;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.Command;
import io.evenkeel.triage.stream.DeskEntry;
import io.evenkeel.triage.stream.Reply;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Escalations: the list, the brief, and what supervisors do with them. */
@RestController
class EscalationController {

    private static final ParameterizedTypeReference<Page> PAGE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> BRIEF = new ParameterizedTypeReference<>() {};

    private final Shelf shelf;
    private final Peers peers;
    private final CommandGateway commands;
    private final Clock clock;

    EscalationController(Shelf shelf, Peers peers, CommandGateway commands, Clock clock) {
        this.shelf = shelf;
        this.peers = peers;
        this.commands = commands;
        this.clock = clock;
    }

    /** One page of the list; {@code cursor} leads to the next and is null on the last. */
    record Page(List<DeskEntry> escalations, @Nullable String cursor) {}

    @GetMapping("/escalations")
    Mono<Page> list(
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = Peers.HOP, required = false) @Nullable String hop) {
        EscalationFilter filter = EscalationFilter.of(query);
        Mono<Page> own = Mono.fromCallable(() ->
                        page(shelf.list(filter.fromKey(), filter.toKey(), filter, filter.limit()), filter.limit()))
                .subscribeOn(Schedulers.boundedElastic());
        if (hop != null) {
            return own;
        }
        String path = "/escalations?" + Queries.encode(query);
        return own.concatWith(peers.ask(path, PAGE)).collectList().map(pages -> merged(pages, filter.limit()));
    }

    @GetMapping("/escalations/{complaintId}")
    Mono<Object> brief(
            @PathVariable String complaintId, @RequestHeader(name = Peers.HOP, required = false) @Nullable String hop) {
        Mono<Object> own = Mono.fromCallable(() -> shelf.find(complaintId)
                        .filter(CaseState::wasEscalated)
                        .map(this::brief)
                        .orElse(null))
                .subscribeOn(Schedulers.boundedElastic())
                .cast(Object.class);
        Mono<Object> elsewhere = hop != null
                ? Mono.empty()
                : peers.ask("/escalations/" + Queries.encodePath(complaintId), BRIEF)
                        .next()
                        .cast(Object.class);
        return own.switchIfEmpty(elsewhere).switchIfEmpty(Mono.error(EscalationController::unknown));
    }

    @PostMapping("/escalations/{complaintId}/claim")
    Mono<Map<String, Object>> claim(@PathVariable String complaintId, @RequestBody byte[] body) {
        return act(Requests.claim(complaintId, body));
    }

    @PostMapping("/escalations/{complaintId}/release")
    Mono<Map<String, Object>> release(@PathVariable String complaintId, @RequestBody byte[] body) {
        return act(Requests.release(complaintId, body));
    }

    @PostMapping("/escalations/{complaintId}/decision")
    Mono<Map<String, Object>> decide(@PathVariable String complaintId, @RequestBody byte[] body) {
        return act(Requests.decision(complaintId, body, clock.instant()));
    }

    private Mono<Map<String, Object>> act(Command command) {
        return customerOf(command.complaintId())
                .flatMap(customerId -> commands.send(customerId, command))
                .map(reply -> answer(command, reply));
    }

    private Mono<String> customerOf(String complaintId) {
        return brief(complaintId, null)
                .map(found -> found instanceof Brief own
                        ? own.customerId()
                        : String.valueOf(((Map<?, ?>) found).get("customerId")));
    }

    private static Map<String, Object> answer(Command command, Reply reply) {
        String holder = reply.holder() == null ? "" : reply.holder();
        return switch (reply.result()) {
            case ACCEPTED -> accepted(command, reply);
            case NOT_AN_ESCALATION -> throw unknown();
            case HELD_BY_ANOTHER -> throw Problem.conflict("held", holder + " holds this case.", holder);
            case NOT_CLAIMED -> throw Problem.conflict("not-claimed", "Nobody holds this case.", holder);
            case ALREADY_DECIDED ->
                throw Problem.conflict("decided", "This case was decided by " + holder + ".", holder);
        };
    }

    private static Map<String, Object> accepted(Command command, Reply reply) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("complaintId", command.complaintId());
        answer.put("state", reply.state() == null ? CaseState.Status.OPEN : reply.state());
        if (reply.holder() != null) {
            answer.put("supervisor", reply.holder());
        }
        return answer;
    }

    private Brief brief(CaseState state) {
        CustomerState customer =
                shelf.customer(state.customerId()).orElseGet(() -> CustomerState.unknown(state.customerId()));
        return BriefWriter.write(state, customer, clock.instant());
    }

    private static Page page(List<DeskEntry> entries, int limit) {
        return new Page(entries, entries.size() < limit ? null : EscalationFilter.cursor(entries.getLast()));
    }

    private static Page merged(List<Page> pages, int limit) {
        List<DeskEntry> all = pages.stream()
                .flatMap(page -> page.escalations().stream())
                .sorted(Comparator.comparing(DeskEntry::key))
                .limit(limit)
                .toList();
        return page(all, limit);
    }

    private static org.springframework.web.ErrorResponseException unknown() {
        return Problem.notFound("There is no escalation of that id.");
    }
}
