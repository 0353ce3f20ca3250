package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Json;
import java.util.Map;

/** An answer with the content security policy that fits where its body comes from. */
final class Reply {

    static final String OWN_PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The HTML part of a mail: no script, no network, no forms, and an origin of its own even when opened outside the frame. */
    private static final String SEALED =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    static Reply page(String html) {
        return new Reply(200, "text/html; charset=utf-8", OWN_PAGE, html.getBytes(UTF_8));
    }

    static Reply foreign(String html) {
        return new Reply(200, "text/html; charset=utf-8", SEALED, html.getBytes(UTF_8));
    }

    static Reply raw(byte[] mail) {
        return new Reply(200, "text/plain; charset=utf-8", SEALED, mail);
    }

    static Reply json(Object value) {
        return new Reply(200, "application/json", SEALED, Json.write(value));
    }

    static Reply problem(int status, String detail) {
        byte[] body = Json.write(Map.of("status", status, "title", "not possible", "detail", detail));
        return new Reply(status, "application/problem+json", SEALED, body);
    }

    private final int status;
    private final String type;
    private final String policy;
    private final byte[] body;

    Reply(int status, String type, String policy, byte[] body) {
        this.status = status;
        this.type = type;
        this.policy = policy;
        this.body = body;
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    String policy() {
        return policy;
    }

    byte[] body() {
        return body;
    }
}
