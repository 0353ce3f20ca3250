package io.evenkeel.notification.deliveries;

import io.evenkeel.events.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code GET /deliveries}: what was sent, to whom, when, and what the other side said. */
@RestController
class DeliveriesController {

    private static final String CURSOR = "[0-9a-f]{16}-[\\x21-\\x7e]{1,200}";
    private static final int ID_LENGTH = 200;

    private final DeliveryStore store;

    DeliveriesController(DeliveryStore store) {
        this.store = store;
    }

    @GetMapping("/deliveries")
    Mono<DeliveryPage> deliveries(
            @RequestParam(required = false) @Nullable String customerId,
            @RequestParam(required = false) @Nullable String complaintId,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        DeliveryQuery query = new DeliveryQuery(
                id("customerId", customerId),
                id("complaintId", complaintId),
                status(status),
                limit(limit),
                cursor(cursor));
        return Mono.fromCallable(() -> store.page(query)).subscribeOn(Schedulers.boundedElastic());
    }

    private static @Nullable String id(String parameter, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (id.length() > ID_LENGTH || id.indexOf('\0') >= 0) {
            throw refusal(parameter, "is not an id");
        }
        return id;
    }

    private static @Nullable Status status(@Nullable String status) {
        try {
            return status == null || status.isBlank() ? null : Wire.parse(Status.class, status);
        } catch (IllegalArgumentException e) {
            throw refusal("status", "" + e.getMessage());
        }
    }

    private static int limit(int limit) {
        if (limit < 1 || limit > DeliveryQuery.MAX_LIMIT) {
            throw refusal("limit", "must be from 1 to " + DeliveryQuery.MAX_LIMIT);
        }
        return limit;
    }

    private static @Nullable String cursor(@Nullable String cursor) {
        if (cursor != null && !cursor.isBlank() && !cursor.matches(CURSOR)) {
            throw refusal("cursor", "is not one that this service gave");
        }
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    private static ErrorResponseException refusal(String parameter, String detail) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, parameter + " " + detail);
        problem.setProperty("errors", List.of(Map.of("parameter", parameter, "detail", detail)));
        return new ErrorResponseException(status, problem, null);
    }
}
