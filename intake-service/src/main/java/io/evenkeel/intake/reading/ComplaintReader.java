package io.evenkeel.intake.reading;

import io.evenkeel.events.Channel;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.events.IntakeEvent.Document;
import io.evenkeel.events.IntakeEvent.Reference;
import io.evenkeel.events.Money;
import io.evenkeel.events.Wants;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a complaint and holds it to the contract, field by field. */
public final class ComplaintReader {

    static final int MAX_TEXT = 20_000;
    static final int MAX_NOTE = 1_000;
    private static final int MAX_ENTRIES = 20;
    private static final int MAX_KIND = 64;
    private static final int MAX_SUBJECT = 300;
    private static final int MAX_NAME = 200;
    private static final int MAX_ATTRIBUTE = 500;
    private static final Rule<Channel> CHANNEL = Codes.oneOf(Channel.class);
    private static final Rule<Wants> WANTS = Codes.oneOf(Wants.class);

    private ComplaintReader() {}

    public static Reading<ComplaintRequest> read(byte[] json, Instant now) {
        return StrictJson.parse(json).then(node -> read(node, now));
    }

    public static Reading<ComplaintRequest> read(JsonNode json, Instant now) {
        Errors errors = new Errors();
        Fields fields = Fields.of(json, errors);
        Customer customer = customer(fields.required("customer"));
        Channel channel = fields.required("channel", CHANNEL, Channel.WEB);
        String subject = fields.optional("subject", Texts.line(MAX_SUBJECT));
        String text = fields.required("text", Texts.text(MAX_TEXT), "");
        Reference reference = reference(fields.optional("reference"));
        Wants wants = fields.optional("desiredOutcome", WANTS);
        List<Document> evidence = fields.list("evidence", MAX_ENTRIES).stream()
                .map(ComplaintReader::document)
                .toList();
        Instant occurredAt = fields.optional("occurredAt", Codes.past(now));
        var attributes = fields.map("attributes", MAX_ENTRIES, Texts.line(MAX_KIND), Texts.line(MAX_ATTRIBUTE));
        fields.nothingElse();
        return errors.orElse(() -> new ComplaintRequest(
                customer, channel, subject, text, reference, wants, evidence, occurredAt, attributes));
    }

    private static Customer customer(Fields fields) {
        Customer customer = new Customer(
                fields.required("id", Texts.CUSTOMER_ID, ""),
                fields.optional("name", Texts.line(MAX_NAME)),
                fields.optional("email", Addresses.EMAIL),
                fields.optional("language", Codes.LANGUAGE));
        fields.nothingElse();
        return customer;
    }

    private static @Nullable Reference reference(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Reference reference = new Reference(
                fields.required("type", Texts.line(MAX_KIND), ""),
                fields.required("id", Texts.line(MAX_NAME), ""),
                money(fields.optional("amount")));
        fields.nothingElse();
        return reference;
    }

    private static @Nullable Money money(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Money money = new Money(
                fields.required("value", Codes.AMOUNT_VALUE, BigDecimal.ZERO),
                fields.required("currency", Codes.CURRENCY, ""));
        fields.nothingElse();
        return money;
    }

    private static Document document(Fields fields) {
        Document document = new Document(
                fields.required("kind", Texts.line(MAX_KIND), ""),
                fields.required("uri", Addresses.LINK, ""),
                fields.optional("note", Texts.text(MAX_NOTE)));
        fields.nothingElse();
        return document;
    }
}
