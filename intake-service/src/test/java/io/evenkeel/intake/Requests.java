package io.evenkeel.intake;

import java.util.Locale;

/** What contact centres send, as the tests need it. */
public final class Requests {

    private Requests() {}

    /** The complaint of the contract, word for word. */
    public static final String FULL_COMPLAINT = """
            {"customer": {"id": "C-1001", "name": "Aino Virtanen", "email": "aino@example.com", "language": "fi"},
             "channel": "email",
             "subject": "Myöhässä", "text": "Tilaukseni on kaksi viikkoa myöhässä ...",
             "reference": {"type": "order", "id": "A-77", "amount": {"value": "49.90", "currency": "EUR"}},
             "desiredOutcome": "refund",
             "evidence": [{"kind": "invoice", "uri": "https://example.com/i/77", "note": "paid 2026-11-01"}],
             "occurredAt": "2026-11-21T10:00:00Z",
             "attributes": {"store": "Oulu"}}
            """;

    public static String complaint(String customerId, String text) {
        return String.format(Locale.ROOT, """
                {"customer": {"id": "%s"}, "channel": "web", "text": "%s"}""", customerId, text);
    }

    public static String message(String customerId, String text) {
        return String.format(Locale.ROOT, """
                {"customerId": "%s", "author": "customer", "channel": "chat", "text": "%s"}""", customerId, text);
    }
}
