package io.evenkeel.notification.letter;

import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.Wants;

/** The first answer: what was heard, what happens next and by when, how to reply (M1, M2); the boundary where it is due (M17). */
final class AcknowledgementLetter {

    private AcknowledgementLetter() {}

    static Letter write(AcknowledgementRequested message, Phrases phrases) {
        String heard = heard(message, phrases);
        Draft draft = new Draft(phrases, message.recipient().name());
        draft.say(phrases.dated("ack.thanks", message.receivedAt()));
        draft.say(heard, wanted(message, phrases));
        if (message.extraCare()) {
            draft.say(phrases.say("ack.care"));
        }
        if (message.boundary()) {
            draft.say(phrases.say("ack.boundary"));
        }
        draft.key(phrases.say("ack.next." + message.nextStep().wire()) + nextWord(message, phrases));
        draft.say(phrases.say("reply"));
        return draft.finish("ack.subject", heard, message, message.subject());
    }

    private static String heard(AcknowledgementRequested message, Phrases phrases) {
        return message.category() == null
                ? phrases.say("hear.unread")
                : phrases.say("hear." + message.category().wire());
    }

    /** Asks how it should be solved where that was not said, but not while the boundary has to be set (M7). */
    private static String wanted(AcknowledgementRequested message, Phrases phrases) {
        Wants wants = message.wants();
        if (wants == null || (wants == Wants.UNSTATED && (message.boundary() || settled(message)))) {
            return "";
        }
        return phrases.say("want." + wants.wire());
    }

    private static String nextWord(AcknowledgementRequested message, Phrases phrases) {
        if (message.nextWordBy() == null) {
            return settled(message) ? "" : " " + phrases.say("ack.word.undated");
        }
        return " " + phrases.dated(settled(message) ? "ack.word.summary" : "ack.word.dated", message.nextWordBy());
    }

    private static boolean settled(AcknowledgementRequested message) {
        return message.nextStep() == NextStep.SUMMARY_FOLLOWS;
    }
}
