package io.evenkeel.notification.alerts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of the live stream.
 *
 * @param maxStreams streams open at once; one more is answered with 503
 * @param buffer alerts kept for a client that reads slowly, before its stream is ended so that it comes back with its id
 * @param heartbeat how often a silent stream shows that it lives
 */
@ConfigurationProperties("evenkeel.notification.alerts")
record AlertSettings(
        @DefaultValue("200") int maxStreams,
        @DefaultValue("1024") int buffer,
        @DefaultValue("PT15S") Duration heartbeat) {

    AlertSettings {
        if (maxStreams < 1 || buffer < 1 || heartbeat.isNegative() || heartbeat.isZero()) {
            throw new IllegalArgumentException("evenkeel.notification.alerts.* must be positive");
        }
    }
}
