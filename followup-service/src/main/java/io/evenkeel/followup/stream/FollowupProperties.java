package io.evenkeel.followup.stream;

import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Wire;
import io.evenkeel.followup.casefile.CaseSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's settings. {@code stateDir} is a durable directory of this instance's own; {@code advertised} is {@code host:port} at which
 * the other instances reach this one, by default this host's loopback name with the port that it listens on.
 */
@ConfigurationProperties("evenkeel.followup")
public record FollowupProperties(
        @DefaultValue("1") int threads,
        @DefaultValue("data/followup") String stateDir,
        @Nullable String advertised,
        @DefaultValue("PT2S") Duration acknowledgeWithin,
        @DefaultValue("P2D") Duration progressRhythm,
        @DefaultValue("P2D") Duration checkInAfter,
        @DefaultValue("P7D") Duration closeAfter,
        @DefaultValue("PT5M") Duration lateAfter,
        @DefaultValue("en") String defaultLanguage) {

    private static final Duration LONGEST = Duration.ofDays(3_650);

    public FollowupProperties {
        require(threads >= 1 && threads <= 64, "threads", "must be from 1 to 64");
        require(!stateDir.isBlank(), "state-dir", "must name a directory");
        require(
                advertised == null || advertised.matches("[A-Za-z0-9.-]+:[0-9]{1,5}"),
                "advertised",
                "must be host:port");
        positive(acknowledgeWithin, "acknowledge-within");
        positive(progressRhythm, "progress-rhythm");
        positive(checkInAfter, "check-in-after");
        positive(closeAfter, "close-after");
        positive(lateAfter, "late-after");
    }

    public CaseSettings caseSettings() {
        return new CaseSettings(
                acknowledgeWithin,
                progressRhythm,
                checkInAfter,
                closeAfter,
                lateAfter,
                Wire.parse(ReplyLanguage.class, defaultLanguage));
    }

    private static void positive(Duration duration, String name) {
        require(
                duration.isPositive() && duration.compareTo(LONGEST) <= 0,
                name,
                "must be longer than nothing and at most " + LONGEST);
    }

    private static void require(boolean holds, String name, String what) {
        if (!holds) {
            throw new IllegalArgumentException("evenkeel.followup." + name + " " + what);
        }
    }
}
