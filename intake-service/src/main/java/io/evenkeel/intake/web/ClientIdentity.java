package io.evenkeel.intake.web;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** Who calls. An idempotency key belongs to its client, so that two clients never share one. */
@FunctionalInterface
public interface ClientIdentity {

    /** All callers are one until they show keys of their own. */
    ClientIdentity ANONYMOUS = request -> "anonymous";

    String of(ServerHttpRequest request);
}
