package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.events.ReplyLanguage;
import org.jspecify.annotations.Nullable;

/** How a customer was last reached: for cases that come without a name, an address or a language. */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable ReplyLanguage language) {

    public static final Contact UNKNOWN = new Contact(null, null, null);

    /** What is known after a case learnt more. An absent name or address forgets nothing. */
    public Contact learn(Voice voice) {
        Recipient recipient = voice.recipient();
        return new Contact(
                recipient.name() == null ? name : recipient.name(),
                recipient.email() == null ? email : recipient.email(),
                voice.language());
    }

    Recipient fill(Recipient given) {
        return new Recipient(given.name() == null ? name : given.name(), given.email() == null ? email : given.email());
    }
}
