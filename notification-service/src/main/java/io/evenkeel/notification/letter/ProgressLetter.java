package io.evenkeel.notification.letter;

import io.evenkeel.events.FollowupEvent.ProgressUpdateRequested;

/** A word on progress, also when there is nothing new (M16, M22). */
final class ProgressLetter {

    private ProgressLetter() {}

    static Letter write(ProgressUpdateRequested message, Phrases phrases) {
        String next = phrases.dated("progress.word", message.nextWordBy());
        return new Draft(phrases, message.recipient().name())
                .say(
                        phrases.say("progress.unknown"),
                        phrases.say(message.claimed() ? "progress.claimed" : "progress.waiting"))
                .key(next)
                .say(phrases.say("reply"))
                .say(phrases.say("progress.thanks"))
                .finish("progress.subject", next, message, message.subject());
    }
}
