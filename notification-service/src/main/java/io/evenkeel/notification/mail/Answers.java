package io.evenkeel.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads answers out of what the mail library throws (RFC 5321, 4.2.1: 4yz is temporary, 5yz is final). */
final class Answers {

    private static final int MAX_LENGTH = 500;
    private static final int SERVICE_CLOSING = 421;

    /** These say that we are not let in, not that the message is bad: mail must wait until somebody repairs that. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    private Answers() {}

    /** The server took the connection; it or the line then failed. */
    static Answer toMessage(MessagingException failure) {
        List<Throwable> chain = chain(failure);
        for (Throwable link : chain) {
            OptionalInt code = code(link);
            if (code.isPresent()) {
                return ofCode(code.getAsInt(), clean(link.getMessage()));
            }
        }
        boolean line = chain.stream().anyMatch(IOException.class::isInstance);
        String text = clean(describe(chain));
        return line ? new Answer.Unreachable(text) : new Answer.Later(text);
    }

    /** The server could not be reached, greeted us with a refusal, or did not let us in. */
    static Answer.Unreachable toConnecting(MessagingException failure) {
        return new Answer.Unreachable(clean(describe(chain(failure))));
    }

    private static Answer ofCode(int code, String text) {
        if (code == SERVICE_CLOSING || NOT_LET_IN.contains(code)) {
            return new Answer.Unreachable(text);
        }
        return code >= 500 && code <= 599 ? new Answer.Refused(text) : new Answer.Later(text);
    }

    private static OptionalInt code(Throwable link) {
        int code = switch (link) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
        return code >= 400 && code <= 599 ? OptionalInt.of(code) : OptionalInt.empty();
    }

    /** The recipient's refusal hides behind the general one, and the cause behind both: deepest first. */
    private static List<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> links = new ArrayList<>();
        collect(failure, seen, links);
        return links.reversed();
    }

    private static void collect(@Nullable Throwable link, Set<Throwable> seen, List<Throwable> links) {
        if (link == null || !seen.add(link)) {
            return;
        }
        links.add(link);
        if (link instanceof MessagingException messaging) {
            collect(messaging.getNextException(), seen, links);
        }
        collect(link.getCause(), seen, links);
    }

    private static String describe(List<Throwable> chain) {
        Throwable outermost = chain.getLast();
        if (outermost instanceof AuthenticationFailedException) {
            return "authentication failed: " + outermost.getMessage();
        }
        Throwable root = chain.getFirst();
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** An answer travels in events and pages: one line, bounded. */
    static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH);
    }
}
