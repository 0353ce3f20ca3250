package io.evenkeel.followup.casefile;

import io.evenkeel.events.ReplyLanguage;
import java.time.Duration;

/**
 * The times that the case file keeps. {@code acknowledgeWithin} after the receipt the customer hears from us even without a decision;
 * {@code progressRhythm} is the longest silence in an open case; {@code checkInAfter} the resolution they are asked whether they are content;
 * {@code closeAfter} that question silence closes the case; {@code lateAfter} its date a word to the customer counts as missed.
 */
public record CaseSettings(
        Duration acknowledgeWithin,
        Duration progressRhythm,
        Duration checkInAfter,
        Duration closeAfter,
        Duration lateAfter,
        ReplyLanguage defaultLanguage) {

    /** The part of the supervisor's time that is left when the clock counts as at risk. */
    static final int AT_RISK_PART = 4;

    public static final CaseSettings DEFAULTS = new CaseSettings(
            Duration.ofSeconds(2),
            Duration.ofDays(2),
            Duration.ofDays(2),
            Duration.ofDays(7),
            Duration.ofMinutes(5),
            ReplyLanguage.EN);
}
