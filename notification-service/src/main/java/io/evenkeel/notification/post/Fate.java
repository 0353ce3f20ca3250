package io.evenkeel.notification.post;

/** What became of a record in this round. */
sealed interface Fate {

    /** The mail server took it. */
    record Sent(String answer) implements Fate {}

    /** It will not be sent. {@code reason} is a code of the contract. */
    record GivenUp(String reason, String answer, boolean contacted) implements Fate {}

    /** To be tried later; {@code contacted} says whether the server was asked at all. */
    record PutOff(String answer, boolean contacted) implements Fate {}

    /** No mail can be made of it: it goes to the dead letters, and the case hears that nothing was sent. */
    record Unprocessable(String reason) implements Fate {}
}
