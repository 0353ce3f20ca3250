package io.evenkeel.followup.query;

import io.evenkeel.followup.casefile.CaseIds;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The case file, for whoever looks after the customer. */
@RestController
@RequestMapping("/customers/{customerId}/cases")
class CasesController {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_CASES = 100;

    private final CaseQueries queries;

    CasesController(CaseQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            @PathVariable String customerId,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "true") boolean timeline,
            @RequestParam(defaultValue = "PT0S") String wait,
            ServerHttpRequest request) {
        checkId(customerId, CaseIds.customer(customerId));
        if (limit < 1 || limit > MOST_CASES) {
            throw Problems.invalid("limit must be from 1 to " + MOST_CASES + ".");
        }
        String place = Optional.ofNullable(cursor)
                .map(given -> Cursor.parse(given).orElseThrow(() -> Problems.invalid("This is no cursor of ours.")))
                .orElse(null);
        return queries.answer(new Question(
                customerId, null, wait(wait), limit, place, 1, timeline, request.getURI(), forwarded(request)));
    }

    @GetMapping("/{complaintId}")
    Mono<ResponseEntity<byte[]>> one(
            @PathVariable String customerId,
            @PathVariable String complaintId,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "PT0S") String wait,
            ServerHttpRequest request) {
        checkId(customerId, CaseIds.customer(customerId));
        checkId(complaintId, CaseIds.complaint(complaintId));
        if (from < 1) {
            throw Problems.invalid("from must be at least 1.");
        }
        return queries.answer(new Question(
                customerId, complaintId, wait(wait), 1, null, from, true, request.getURI(), forwarded(request)));
    }

    private static void checkId(String id, boolean valid) {
        if (!valid) {
            throw Problems.invalid("An id in the path has " + id.length()
                    + " characters or other ones than letters, digits, '.', '_' and '-'.");
        }
    }

    private static Duration wait(String text) {
        try {
            Duration wait = Duration.parse(text);
            if (!wait.isNegative() && wait.compareTo(LONGEST_WAIT) <= 0) {
                return wait;
            }
        } catch (DateTimeParseException e) {
            throw Problems.invalid("wait must be an ISO 8601 duration such as PT2S.");
        }
        throw Problems.invalid("wait must be from PT0S to " + LONGEST_WAIT + ".");
    }

    private static boolean forwarded(ServerHttpRequest request) {
        return request.getHeaders().getFirst(OtherInstance.FORWARDED) != null;
    }
}
