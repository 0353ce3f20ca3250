package io.evenkeel.notification.meters;

import io.evenkeel.events.DeliveryEvent;
import io.evenkeel.events.DeliveryEvent.DeliveryFailed;
import io.evenkeel.events.DeliveryEvent.DeliverySucceeded;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The figures of this service, each named here and nowhere else. */
public final class NotificationMeters {

    /** Messages by {@code result} ({@code succeeded} or the reason of the failure), {@code type} and {@code language}. */
    public static final String DELIVERIES = "evenkeel.deliveries";

    /** From the event that asked for a message to the mail server's acceptance. */
    public static final String DELIVERY_TIME = "evenkeel.delivery.time";

    /** Messages put off after a temporary refusal, by {@code delay}. */
    public static final String DELIVERIES_DEFERRED = "evenkeel.deliveries.deferred";

    /** From the decision to the moment at which its alert was handed to the open streams. */
    public static final String ALERTS_TIME = "evenkeel.alerts.time";

    /** Alert streams that are open now. */
    public static final String ALERTS_STREAMS = "evenkeel.alerts.streams";

    /** Records that could not be read or processed, by {@code topic}. */
    public static final String DEAD_LETTERS = "evenkeel.dead.letters";

    private static final Duration[] DELIVERY_BUCKETS = {
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        Duration.ofHours(2)
    };
    private static final Duration[] ALERT_BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(30),
        Duration.ofMillis(120),
        Duration.ofMillis(500),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;
    private final Timer deliveryTime;
    private final Timer alertsTime;
    private final AtomicInteger streams = new AtomicInteger();

    public NotificationMeters(MeterRegistry registry) {
        this.registry = registry;
        this.deliveryTime = Timer.builder(DELIVERY_TIME)
                .serviceLevelObjectives(DELIVERY_BUCKETS)
                .register(registry);
        this.alertsTime =
                Timer.builder(ALERTS_TIME).serviceLevelObjectives(ALERT_BUCKETS).register(registry);
        Gauge.builder(ALERTS_STREAMS, streams, AtomicInteger::get).register(registry);
    }

    public void delivery(DeliveryEvent delivery) {
        switch (delivery) {
            case DeliverySucceeded sent ->
                count("succeeded", sent.messageType(), sent.replyLanguage().wire());
            case DeliveryFailed failed ->
                count(
                        failed.reason(),
                        failed.messageType(),
                        failed.replyLanguage().wire());
        }
    }

    public void accepted(Duration sinceRequest) {
        deliveryTime.record(positive(sinceRequest));
    }

    public void deferred(Duration delay) {
        registry.counter(DELIVERIES_DEFERRED, "delay", delay.toString()).increment();
    }

    public void alerted(Duration sinceDecision) {
        alertsTime.record(positive(sinceDecision));
    }

    public void deadLetter(String topic) {
        registry.counter(DEAD_LETTERS, "topic", topic).increment();
    }

    /** How many alert streams are open; counted up and down by those who open and close them. */
    public AtomicInteger streams() {
        return streams;
    }

    private void count(String result, String type, String language) {
        registry.counter(DELIVERIES, "result", result, "type", type, "language", language)
                .increment();
    }

    /** Clocks of two machines may differ. */
    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
