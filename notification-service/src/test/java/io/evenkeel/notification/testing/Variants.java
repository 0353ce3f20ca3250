package io.evenkeel.notification.testing;

import io.evenkeel.events.Action;
import io.evenkeel.events.Category;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.events.FollowupEvent.NextStep;
import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.events.Money;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.TriageEvent.Outcome;
import io.evenkeel.events.TriageEvent.Promise;
import io.evenkeel.events.Wants;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of message that follow-up can ask for. Words from outside are digits, so that all letters are the service's own. */
public final class Variants {

    public static final String NAME = "77";
    public static final String WORDS = "12 34 56";

    private Variants() {}

    /** A message with a name that a failed check can print. */
    public record Variant(String name, CustomerMessage message) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Variant> all() {
        return Arrays.stream(ReplyLanguage.values()).flatMap(Variants::of);
    }

    public static Stream<Variant> of(ReplyLanguage language) {
        List<Variant> variants = new ArrayList<>();
        for (Recipient recipient :
                List.of(new Recipient(NAME, "a@example.com"), new Recipient(null, "a@example.com"))) {
            Messages messages = new Messages("C-1", "00000000-1111-8222-8333-444444444444", recipient, language);
            acknowledgements(messages, variants);
            summaries(messages, variants);
            add(variants, messages.progress(true), "claimed");
            add(variants, messages.progress(false), "unclaimed");
            add(variants, messages.checkIn(), "");
        }
        return variants.stream();
    }

    private static void acknowledgements(Messages messages, List<Variant> variants) {
        List<@Nullable Category> categories = new ArrayList<>(List.of(Category.values()));
        categories.add(null);
        List<@Nullable Wants> wants = new ArrayList<>(List.of(Wants.values()));
        wants.add(null);
        for (Category category : categories) {
            for (Wants want : wants) {
                for (NextStep next : NextStep.values()) {
                    for (int flags = 0; flags < 8; flags++) {
                        boolean boundary = (flags & 1) != 0;
                        Instant nextWord = (flags & 4) != 0 ? Messages.WEDNESDAY : null;
                        add(
                                variants,
                                messages.acknowledgement(category, want, next, boundary, (flags & 2) != 0, nextWord),
                                category + " " + want + " " + next + " " + flags);
                    }
                }
            }
        }
    }

    private static void summaries(Messages messages, List<Variant> variants) {
        for (Outcome outcome : Outcome.values()) {
            for (Action action : Action.values()) {
                for (Money amount :
                        Arrays.asList(null, Messages.euros("49.90"), sum("12500", "HUF"), sum("250.50", "RON"))) {
                    for (String words : Arrays.asList(null, WORDS)) {
                        List<Promise> promises = List.of(
                                new Promise("p", "", "", Messages.WEDNESDAY, action),
                                new Promise("q", WORDS, NAME, Messages.WEDNESDAY, null));
                        add(
                                variants,
                                messages.summary(outcome, action, amount, words, words, promises),
                                outcome + " " + action + " " + amount + " " + words);
                    }
                }
            }
        }
    }

    private static Money sum(String value, String currency) {
        return new Money(new BigDecimal(value), currency);
    }

    private static void add(List<Variant> variants, CustomerMessage message, String what) {
        String name = message.replyLanguage().wire() + " " + message.getClass().getSimpleName() + " " + what;
        variants.add(new Variant(name, message));
    }
}
