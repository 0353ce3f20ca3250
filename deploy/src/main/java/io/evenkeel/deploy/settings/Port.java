package io.evenkeel.deploy.settings;

/** The ports of the local run, all on loopback. Each is changed by {@code EVENKEEL_PORT_<NAME>}, all by {@code EVENKEEL_PORT_BASE}. */
public enum Port {
    BROKER(9092, 0),
    CONTROLLER(9093, 1),
    SMTP(2525, 2),
    MAIL(8025, 3),
    INTAKE(8081, 4),
    TRIAGE(8082, 5),
    FOLLOWUP(8083, 6),
    NOTIFICATION(8084, 7);

    private final int usual;
    private final int place;

    Port(int usual, int place) {
        this.usual = usual;
        this.place = place;
    }

    /** Its distance from {@code EVENKEEL_PORT_BASE}. */
    int place() {
        return place;
    }

    int usual() {
        return usual;
    }

    public String variable() {
        return "EVENKEEL_PORT_" + name();
    }
}
