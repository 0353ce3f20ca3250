package io.evenkeel.notification.letter;

import io.evenkeel.events.Action;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.Money;
import io.evenkeel.events.TriageEvent.Promise;
import io.evenkeel.notification.letter.Letter.Step;
import io.evenkeel.notification.letter.Letter.Steps;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outcome: what was decided, who does what by when, how to object (M18–M20). */
final class SummaryLetter {

    private SummaryLetter() {}

    static Letter write(SummaryEmailRequested message, Phrases phrases) {
        Draft draft = new Draft(phrases, message.recipient().name());
        return switch (message.outcome()) {
            case GRANTED -> granted(message, phrases, draft);
            case REFUSED -> refused(message, phrases, draft);
            case WITHDRAWN -> withdrawn(message, phrases, draft);
            case CONTACT_ENDED -> contactEnded(message, phrases, draft);
        };
    }

    private static Letter granted(SummaryEmailRequested message, Phrases phrases, Draft draft) {
        String outcome = doing("grant.", message.action(), message.amount(), phrases);
        draft.say(phrases.say("granted.intro")).key(outcome);
        words(message, draft);
        steps(message, phrases, draft);
        draft.say(phrases.say("granted.object"));
        if (message.checkInAt() != null) {
            draft.say(phrases.dated("granted.checkin", message.checkInAt()));
        }
        draft.say(phrases.say("thanks"));
        return draft.finish("granted.subject", outcome, message, message.subject());
    }

    private static Letter refused(SummaryEmailRequested message, Phrases phrases, Draft draft) {
        String outcome = phrases.say("refused.outcome");
        draft.say(phrases.say("refused.intro")).key(outcome);
        if (message.explanation() == null || message.explanation().isBlank()) {
            draft.say(phrases.say("refused.reason"));
        }
        words(message, draft);
        steps(message, phrases, draft);
        draft.say(phrases.say("refused.object"), phrases.say("next-instance"));
        draft.say(phrases.say("thanks"));
        return draft.finish("refused.subject", outcome, message, message.subject());
    }

    private static Letter withdrawn(SummaryEmailRequested message, Phrases phrases, Draft draft) {
        String outcome = phrases.say("withdrawn.outcome");
        draft.key(outcome);
        words(message, draft);
        draft.say(phrases.say("withdrawn.again")).say(phrases.say("thanks"));
        return draft.finish("withdrawn.subject", outcome, message, message.subject());
    }

    /** Correct and quick (M19). */
    private static Letter contactEnded(SummaryEmailRequested message, Phrases phrases, Draft draft) {
        String outcome = phrases.say("ended.outcome");
        draft.say(phrases.say("ended.thanks")).key(outcome);
        words(message, draft);
        steps(message, phrases, draft);
        draft.say(phrases.say("ended.rights"), phrases.say("next-instance"));
        return draft.finish("ended.subject", outcome, message, message.subject());
    }

    private static void words(SummaryEmailRequested message, Draft draft) {
        draft.quote("quote.explanation", message.explanation());
        draft.quote("quote.message", message.message());
    }

    private static void steps(SummaryEmailRequested message, Phrases phrases, Draft draft) {
        if (!message.promises().isEmpty()) {
            draft.add(new Steps(
                    phrases.say("steps.title"),
                    message.promises().stream()
                            .map(promise -> step(promise, message, phrases))
                            .toList()));
        }
    }

    private static Step step(Promise promise, SummaryEmailRequested message, Phrases phrases) {
        Action action = promise.action();
        String due = phrases.date(promise.dueAt());
        if (action == null) {
            String owner = Words.line(promise.owner(), Words.NAME_LENGTH);
            String what = String.join(" ", Words.lines(promise.text()));
            return new Step(what, phrases.say("steps.owner", Map.of("owner", owner, "date", due)));
        }
        Money amount = action == message.action() ? message.amount() : null;
        return new Step(doing("promise.", action, amount, phrases), phrases.say("steps.us", Map.of("date", due)));
    }

    private static String doing(String prefix, Action action, @Nullable Money amount, Phrases phrases) {
        String key = prefix + action.wire();
        boolean countsMoney = action == Action.REFUND || action == Action.COMPENSATION;
        return amount == null || !countsMoney
                ? phrases.say(key)
                : phrases.say(key + ".amount", Map.of("amount", phrases.money(amount)));
    }
}
