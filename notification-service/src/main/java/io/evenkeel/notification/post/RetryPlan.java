package io.evenkeel.notification.post;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How often and after what delays a message is tried again. Records of one delay share a topic, in which they fall due in order. */
record RetryPlan(List<Duration> delays) {

    /** Every topic of that kind, also those of delays that are no longer configured: what waits there must not be forgotten. */
    static final Pattern TOPICS = Pattern.compile("notification\\.retry\\..+");

    private static final String PREFIX = "notification.retry.";

    RetryPlan {
        delays = List.copyOf(delays);
    }

    /** The wait after the {@code round}-th try (from 0), or empty when the message is to be given up. */
    Optional<Duration> after(int round) {
        return round < delays.size() ? Optional.of(delays.get(round)) : Optional.empty();
    }

    List<String> topics() {
        return delays.stream().distinct().map(RetryPlan::topic).toList();
    }

    /** Such as {@code notification.retry.30s}. */
    static String topic(Duration delay) {
        return PREFIX + delay.toString().replaceFirst("^PT?", "").toLowerCase(Locale.ROOT);
    }
}
