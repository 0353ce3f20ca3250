package io.evenkeel.intake.web;

import io.evenkeel.intake.idempotency.IdempotencyKey;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reception.Call;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What the headers tell about a call. */
public final class Calls {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final ClientIdentity identity;

    Calls(ClientIdentity identity) {
        this.identity = identity;
    }

    public Reading<Call> of(ServerHttpRequest request) {
        return IdempotencyKey.of(request.getHeaders().getOrEmpty(IDEMPOTENCY_KEY))
                .then(key -> new Read<>(new Call(
                        identity.of(request),
                        key,
                        TraceParent.valid(request.getHeaders().getFirst("traceparent")))));
    }
}
