package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.events.ReplyLanguage;
import org.jspecify.annotations.Nullable;

/** How the customer is spoken to. {@code quiet}: imported history, about which the customer gets no message. */
public record Voice(
        Recipient recipient,
        ReplyLanguage language,
        @Nullable String subject,
        boolean quiet) {

    Voice in(ReplyLanguage other) {
        return other == language ? this : new Voice(recipient, other, subject, quiet);
    }

    Voice aloud() {
        return new Voice(recipient, language, subject, false);
    }

    /** Fills in what this case was not told, from what is known of the customer by now. */
    Voice reaching(Contact contact) {
        return recipient.email() != null ? this : new Voice(contact.fill(recipient), language, subject, quiet);
    }
}
