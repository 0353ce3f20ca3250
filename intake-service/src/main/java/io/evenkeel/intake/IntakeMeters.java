package io.evenkeel.intake;

import io.evenkeel.events.Channel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The names of all that intake counts, and the counting of it. */
public final class IntakeMeters {

    /** Complaints acknowledged by the log, by {@code channel}; repeats are not counted again. */
    public static final String ACCEPTED = "evenkeel.complaints.accepted";
    /** Requests and import lines refused, by HTTP {@code status}. */
    public static final String REFUSED = "evenkeel.requests.refused";
    /** From handing an event to the producer to its acknowledgement or failure. */
    public static final String APPEND = "evenkeel.log.append";
    /** Events on their way to the log now. */
    public static final String IN_FLIGHT = "evenkeel.log.in.flight";
    /** Accepted idempotency keys remembered now. */
    public static final String REMEMBERED = "evenkeel.idempotency.remembered";

    private final MeterRegistry registry;
    private final Timer append;
    private final Map<Channel, Counter> accepted = new EnumMap<>(Channel.class);

    public IntakeMeters(MeterRegistry registry) {
        this.registry = registry;
        this.append = Timer.builder(APPEND)
                .description("time until the log acknowledged or refused an event")
                .register(registry);
        for (Channel channel : Channel.values()) {
            accepted.put(channel, registry.counter(ACCEPTED, "channel", channel.wire()));
        }
    }

    public void accepted(Channel channel) {
        Counter counter = accepted.get(channel);
        if (counter != null) {
            counter.increment();
        }
    }

    public void refused(int status) {
        registry.counter(REFUSED, "status", Integer.toString(status)).increment();
    }

    public Timer append() {
        return append;
    }

    public void watch(String name, Supplier<Number> value) {
        // Strong: nobody else holds the supplier, and a gauge without it shows NaN after the next collection.
        Gauge.builder(name, value).strongReference(true).register(registry);
    }

    public MeterRegistry registry() {
        return registry;
    }
}
