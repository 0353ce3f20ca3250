package io.evenkeel.intake.reading;

import io.evenkeel.events.Author;
import io.evenkeel.events.Channel;
import tools.jackson.databind.JsonNode;

/** Reads what is said about a case that exists already. */
public final class CaseRequests {

    private static final Rule<Author> AUTHOR = Codes.oneOf(Author.class);
    private static final Rule<Channel> CHANNEL = Codes.oneOf(Channel.class);

    private CaseRequests() {}

    /** Whether an id in a path can be one at all: 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}. */
    public static boolean isId(String id) {
        return Texts.isIdentifier(id);
    }

    public static Reading<MessageRequest> message(byte[] json) {
        return StrictJson.parse(json).then(CaseRequests::message);
    }

    public static Reading<PromiseKeptRequest> promiseKept(byte[] json) {
        return StrictJson.parse(json).then(CaseRequests::promiseKept);
    }

    private static Reading<MessageRequest> message(JsonNode json) {
        Errors errors = new Errors();
        Fields fields = Fields.of(json, errors);
        MessageRequest request = new MessageRequest(
                fields.required("customerId", Texts.CUSTOMER_ID, ""),
                fields.required("author", AUTHOR, Author.CUSTOMER),
                fields.required("channel", CHANNEL, Channel.WEB),
                fields.required("text", Texts.text(ComplaintReader.MAX_TEXT), ""));
        fields.nothingElse();
        return errors.orElse(() -> request);
    }

    private static Reading<PromiseKeptRequest> promiseKept(JsonNode json) {
        Errors errors = new Errors();
        Fields fields = Fields.of(json, errors);
        PromiseKeptRequest request = new PromiseKeptRequest(
                fields.required("customerId", Texts.CUSTOMER_ID, ""),
                fields.optional("note", Texts.text(ComplaintReader.MAX_NOTE)));
        fields.nothingElse();
        return errors.orElse(() -> request);
    }
}
