package io.evenkeel.notification.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from who writes, as {@code Name <address>}; the address is the envelope sender too
 * @param replyTo where replies go; the case is added as a plus-address where its id allows
 * @param domain the right-hand side of message ids
 * @param connections connections to the mail server at once, from 1 to 64
 * @param retryDelays how long to wait after each temporary refusal; when they are used up, the message is given up
 */
@ConfigurationProperties("evenkeel.notification.mail")
public record MailSettings(
        @DefaultValue("Evenkeel <care@evenkeel.example>") String from,
        @DefaultValue("care@evenkeel.example") String replyTo,
        @DefaultValue("evenkeel.example") String domain,
        @DefaultValue("4") int connections,

        @DefaultValue({"PT30S", "PT5M", "PT1H", "PT1H", "PT1H"})
        List<Duration> retryDelays) {

    private static final int MAX_CONNECTIONS = 64;

    public MailSettings {
        if (connections < 1 || connections > MAX_CONNECTIONS) {
            throw new IllegalArgumentException("evenkeel.notification.mail.connections must be from 1 to 64");
        }
        if (!domain.matches("[A-Za-z0-9.-]{1,200}")) {
            throw new IllegalArgumentException("evenkeel.notification.mail.domain is not a domain name");
        }
        if (retryDelays.stream().anyMatch(delay -> delay.isNegative() || delay.isZero())) {
            throw new IllegalArgumentException("evenkeel.notification.mail.retry-delays must be longer than nothing");
        }
        retryDelays = List.copyOf(retryDelays);
    }
}
