package io.evenkeel.deploy.bench;

/** The complaints of the benchmark. Every one by a customer of its own, so that no history builds up. */
final class Bodies {

    /** Text, language, currency and amount: what the policy settles at once, and what it brings before a supervisor, half and half. */
    private record Kind(String text, String language, String currency, String amount) {}

    private static final Kind[] MIXED = {
        new Kind("Tilaamani kahvinkeitin tuli rikki. Haluan rahat takaisin.", "fi", "EUR", "49.90"),
        new Kind("A megrendelt bögre törötten érkezett. Kérem, cseréljék ki.", "hu", "HUF", "8900"),
        new Kind("Produsul a venit defect. Vreau banii înapoi.", "ro", "RON", "120.00"),
        new Kind("Paket još uvek nije stigao. Pošaljite ga na moju adresu.", "sr", "RSD", "3200"),
        new Kind("Varan kom trasig. Jag vill ha pengarna tillbaka.", "sv", "SEK", "189.00"),
        new Kind("Пакет још увек није стигао. Пошаљите га на моју адресу.", "sr", "RSD", "3200"),
        new Kind("The heater caught fire last night. What will you do about it?", "en", "EUR", "79.00"),
        new Kind(
                "Jag anmäler er till Konsumentverket om ni inte svarar på min fråga om fakturan.",
                "sv",
                "SEK",
                "2900.00")
    };

    private static final String ALARM =
            "The heater caught fire last night and I burned my hand. What will you do about it?";

    private Bodies() {}

    static String mixed(String run, int index) {
        Kind kind = MIXED[index % MIXED.length];
        return body(run, index, kind);
    }

    /** Goes before a supervisor, whatever the customer's history. */
    static String alarm(String run, int index) {
        return body(run, index, new Kind(ALARM, "en", "EUR", "79.00"));
    }

    private static String body(String run, int index, Kind kind) {
        return """
                {"customer":{"id":"%s%d","name":"Bench Customer","email":"%s%d@example.com","language":"%s"},"channel":"web",\
                "subject":"Benchmark","text":"%s","reference":{"type":"order","id":"B-%d",\
                "amount":{"value":"%s","currency":"%s"}}}""".formatted(
                        run, index, run, index, kind.language(), kind.text(), index, kind.amount(), kind.currency());
    }
}
