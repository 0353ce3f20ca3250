package io.evenkeel.notification.letter;

import io.evenkeel.events.FollowupEvent.CheckInRequested;

/** The question whether the customer is content (M21). */
final class CheckInLetter {

    private CheckInLetter() {}

    static Letter write(CheckInRequested message, Phrases phrases) {
        String question = phrases.say("checkin.question");
        return new Draft(phrases, message.recipient().name())
                .say(phrases.say("checkin.intro"))
                .key(question)
                .say(phrases.say("checkin.answer"), phrases.say("checkin.no"))
                .say(phrases.dated("checkin.silence", message.closesAt()))
                .say(phrases.say("thanks"))
                .finish("checkin.subject", question, message, message.subject());
    }
}
