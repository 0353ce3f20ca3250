package io.evenkeel.followup.stream;

import io.evenkeel.events.EventType;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.events.Topic;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every figure of this service, its name declared once. Safe for use by many threads. */
public final class FollowupMeters {

    /** Messages to customers that were asked for; tags {@code type}, {@code language}. */
    public static final String MESSAGES = "evenkeel.messages.requested";
    /** Cases that this instance holds and that are not closed. */
    public static final String OPEN = "evenkeel.cases.open";
    /** How late a due time was acted upon. */
    public static final String LATE = "evenkeel.timers.late";
    /** Records that could not be read or processed; tag {@code topic}. */
    public static final String DEAD_LETTERS = "evenkeel.dead.letters";
    /** Records of a type that this version does not know. */
    public static final String PASSED_OVER = "evenkeel.events.passed.over";

    private final MeterRegistry registry;
    private final Timer late;
    private final Map<String, Long> openByTask = new ConcurrentHashMap<>();

    public FollowupMeters(MeterRegistry registry) {
        this.registry = registry;
        this.late = Timer.builder(LATE)
                .description("how late a due time was acted upon")
                .serviceLevelObjectives(
                        Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(5))
                .register(registry);
        Gauge.builder(OPEN, openByTask, FollowupMeters::sum)
                .description("cases on this instance that are not closed")
                .register(registry);
        // There from the start, so that an alert on growth has a zero to grow from.
        List.of(Topic.INTAKE_COMPLAINTS, Topic.TRIAGE_DECISIONS, Topic.FOLLOWUP_MESSAGES, Topic.NOTIFICATION_DELIVERIES)
                .forEach(topic -> registry.counter(DEAD_LETTERS, "topic", topic.name()));
    }

    void requested(FollowupEvent event) {
        if (event instanceof CustomerMessage message) {
            String type = EventType.of(event).wire();
            registry.counter(
                            MESSAGES,
                            "type",
                            type,
                            "language",
                            message.replyLanguage().wire())
                    .increment();
        }
    }

    void late(Duration by) {
        late.record(by);
    }

    void deadLetter(String topic) {
        registry.counter(DEAD_LETTERS, "topic", topic).increment();
    }

    /** The type is not a tag: whoever writes the topic could make any number of them. */
    void passedOver() {
        registry.counter(PASSED_OVER).increment();
    }

    void open(String task, long cases) {
        openByTask.put(task, cases);
    }

    void gone(String task) {
        openByTask.remove(task);
    }

    private static double sum(Map<String, Long> byTask) {
        return byTask.values().stream().mapToLong(Long::longValue).sum();
    }
}
