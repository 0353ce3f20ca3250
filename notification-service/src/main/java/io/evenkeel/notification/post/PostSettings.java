package io.evenkeel.notification.post;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the post is read.
 *
 * @param threads consumers of {@code followup.messages} in this instance, from 1 to 32
 * @param instanceId names this instance's transactions: the same after a restart, so that what the crashed one left open is ended at
 *     once, and different for every instance
 */
@ConfigurationProperties("evenkeel.notification")
record PostSettings(@DefaultValue("2") int threads, String instanceId) {

    PostSettings {
        if (threads < 1 || threads > 32) {
            throw new IllegalArgumentException("evenkeel.notification.threads must be from 1 to 32");
        }
        if (!instanceId.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("evenkeel.notification.instance-id must be letters, digits, . _ -");
        }
    }
}
