package io.evenkeel.notification.letter;

import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.ReplyLanguage;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Writes the letter that an event asks for, in its language and script. Safe for use by many threads. */
public final class LetterWriter {

    private final Map<ReplyLanguage, Phrases> phrases = new EnumMap<>(ReplyLanguage.class);

    /**
     * Reads all bundles at once, so that a text that is missing stops the start and not a letter.
     *
     * @param zone the zone in which dates are written
     * @throws IllegalStateException when the bundles do not hold the same texts
     */
    public LetterWriter(ZoneId zone) {
        Set<String> expected = Bundle.load(ReplyLanguage.EN).keys();
        for (ReplyLanguage language : ReplyLanguage.values()) {
            Bundle bundle = Bundle.load(language);
            if (!bundle.keys().equals(expected)) {
                throw new IllegalStateException(
                        "the texts of " + language.wire() + " differ: " + bundle.keys() + " instead of " + expected);
            }
            phrases.put(language, new Phrases(bundle, zone));
        }
    }

    public Letter write(CustomerMessage message) {
        Phrases language = phrases.get(message.replyLanguage());
        if (language == null) {
            throw new IllegalStateException("no texts for " + message.replyLanguage());
        }
        return switch (message) {
            case AcknowledgementRequested acknowledgement -> AcknowledgementLetter.write(acknowledgement, language);
            case SummaryEmailRequested summary -> SummaryLetter.write(summary, language);
            case ProgressUpdateRequested progress -> ProgressLetter.write(progress, language);
            case CheckInRequested checkIn -> CheckInLetter.write(checkIn, language);
        };
    }
}
