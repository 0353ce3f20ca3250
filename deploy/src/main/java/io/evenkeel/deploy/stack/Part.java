package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Port;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of a local run, in the order in which people read about them. */
public enum Part {
    BROKER(List.of(Port.BROKER, Port.CONTROLLER), 224),
    MAILBOX(List.of(Port.MAIL, Port.SMTP), 64),
    INTAKE(List.of(Port.INTAKE), 128),
    TRIAGE(List.of(Port.TRIAGE), 192),
    /** With 160 a backlog of some tens of thousands of complaints was spent on full collections. */
    FOLLOWUP(List.of(Port.FOLLOWUP), 192),
    NOTIFICATION(List.of(Port.NOTIFICATION), 160);

    private final List<Port> ports;
    private final int heapMegabytes;

    Part(List<Port> ports, int heapMegabytes) {
        this.ports = ports;
        this.heapMegabytes = heapMegabytes;
    }

    public List<Port> ports() {
        return ports;
    }

    /** The one by which it is asked whether it is ready. */
    Port mainPort() {
        return ports.getFirst();
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    boolean isService() {
        return this != BROKER && this != MAILBOX;
    }

    /** As written on the terminal, in file names and on the command line of its process. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String label) {
        for (Part part : values()) {
            if (part.label().equals(label)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
