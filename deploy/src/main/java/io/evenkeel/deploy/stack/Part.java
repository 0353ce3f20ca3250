package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Port;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of a local run, in the order in which people read about them. */
public enum Part {
    /** Its young generation is large because each collection of it copies the samples of some hundred histograms, 30 ms or so. */
    BROKER(List.of(Port.BROKER, Port.CONTROLLER), 224, 96),
    MAILBOX(List.of(Port.MAIL, Port.SMTP), 64, 16),
    INTAKE(List.of(Port.INTAKE), 128, 32),
    TRIAGE(List.of(Port.TRIAGE), 192, 64),
    /** With 160 in all a backlog of some tens of thousands of complaints was spent on full collections. */
    FOLLOWUP(List.of(Port.FOLLOWUP), 192, 64),
    NOTIFICATION(List.of(Port.NOTIFICATION), 160, 48);

    private final List<Port> ports;
    private final int heapMegabytes;
    private final int youngMegabytes;

    Part(List<Port> ports, int heapMegabytes, int youngMegabytes) {
        this.ports = ports;
        this.heapMegabytes = heapMegabytes;
        this.youngMegabytes = youngMegabytes;
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

    /** The young generation's share of the heap. */
    int youngMegabytes() {
        return youngMegabytes;
    }

    /** Whether others go first where the processor is short: nobody watches a case file or a mailbox as a supervisor watches for alerts. */
    boolean stepsBack() {
        return this == FOLLOWUP || this == MAILBOX;
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
