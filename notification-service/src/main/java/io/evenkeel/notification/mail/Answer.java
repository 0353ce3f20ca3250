package io.evenkeel.notification.mail;

/** What the mail server said about one message. {@code text} is at most 500 characters without control characters. */
public sealed interface Answer {

    String text();

    /** It took the message. */
    record Accepted(String text) implements Answer {}

    /** It will never take this message or this recipient. */
    record Refused(String text) implements Answer {}

    /** Not now, perhaps later. */
    record Later(String text) implements Answer {}

    /** It cannot be talked to at all, so that other messages need not be tried now. */
    record Unreachable(String text) implements Answer {}
}
