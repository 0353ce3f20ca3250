package io.evenkeel.deploy.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the list shows of a mail. {@code from} and {@code to} are those of the SMTP envelope; what a header lacks is empty. */
record MailSummary(
        long id,
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        String language,
        String messageId,
        int size) {

    MailSummary {
        to = List.copyOf(to);
    }

    /** Whether one of the recipients contains the text; every mail does when it is empty. */
    boolean isFor(String recipient) {
        String wanted = recipient.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || to.stream()
                        .anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
