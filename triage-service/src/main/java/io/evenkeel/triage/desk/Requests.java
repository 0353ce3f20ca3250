package io.evenkeel.triage.desk;

import io.evenkeel.events.Action;
import io.evenkeel.events.Language;
import io.evenkeel.events.Money;
import io.evenkeel.triage.decision.Command;
import io.evenkeel.triage.decision.Command.Choice;
import io.evenkeel.triage.decision.Command.Commitment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What supervisors send, read and checked as a whole: a promise without a date cannot be made (M16), a refusal needs its reason (M18). */
final class Requests {

    private static final int MAX_TEXT = 5_000;
    /** The longest complaint that intake takes. */
    private static final int MAX_SAMPLE = 20_000;

    private static final int MAX_PROMISES = 10;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private Requests() {}

    static Command claim(String complaintId, byte[] body) {
        return new Command.Claim(complaintId, supervisor(body));
    }

    static Command release(String complaintId, byte[] body) {
        return new Command.Release(complaintId, supervisor(body));
    }

    /** A text to be read; {@code language} is {@code OTHER} when the sender does not name one. */
    record Sample(String text, Language language) {}

    static Sample sample(byte[] body) {
        Fields fields = Fields.of(body, Set.of("text", "language"));
        String text = fields.text("text", MAX_SAMPLE);
        if (text == null && !fields.has("text")) {
            fields.fault("text", "is required");
        }
        Language language = fields.choice("language", Language.class);
        fields.done();
        return new Sample(text == null ? "" : text, language == null ? Language.OTHER : language);
    }

    private static String supervisor(byte[] body) {
        Fields fields = Fields.of(body, Set.of("supervisor"));
        String supervisor = fields.id("supervisor");
        fields.done();
        return supervisor;
    }

    static Command decision(String complaintId, byte[] body, Instant now) {
        Fields fields = Fields.of(
                body, Set.of("supervisor", "outcome", "action", "amount", "explanation", "promises", "message"));
        String supervisor = fields.id("supervisor");
        Choice outcome = fields.choice("outcome", Choice.class);
        if (outcome == null && !fields.has("outcome")) {
            fields.fault("outcome", "is required");
        }
        Action action = fields.choice("action", Action.class);
        Money amount = amount(fields.object("amount", Set.of("value", "currency")));
        String explanation = fields.text("explanation", MAX_TEXT);
        if (outcome == Choice.REFUSE && (explanation == null || explanation.isBlank())) {
            fields.fault("explanation", "is required: a refusal says why");
        }
        List<Commitment> promises = promises(fields, now);
        String message = fields.text("message", MAX_TEXT);
        fields.done();
        return new Command.Decide(
                complaintId,
                supervisor,
                outcome == null ? Choice.RESOLVE : outcome,
                action,
                amount,
                explanation,
                promises,
                message);
    }

    private static @Nullable Money amount(@Nullable Fields amount) {
        if (amount == null) {
            return null;
        }
        String value = amount.required("value");
        String currency = amount.required("currency");
        boolean fits = AMOUNT.matcher(value).matches();
        if (!value.isEmpty() && !fits) {
            amount.fault("value", "must be a decimal such as 49.90");
        }
        if (!currency.isEmpty() && !CURRENCY.matcher(currency).matches()) {
            amount.fault("currency", "must be a code of ISO 4217 such as EUR");
        }
        return new Money(fits ? new BigDecimal(value) : BigDecimal.ZERO, currency);
    }

    private static List<Commitment> promises(Fields fields, Instant now) {
        List<Commitment> promises = new ArrayList<>();
        for (Fields promise : fields.objects("promises", MAX_PROMISES, Set.of("text", "owner", "dueAt"))) {
            String text = promise.required("text");
            String owner = promise.id("owner");
            Instant dueAt = promise.time("dueAt");
            if (dueAt == null && !promise.has("dueAt")) {
                promise.fault("dueAt", "is required: a promise without a date cannot be made");
            } else if (dueAt != null && !dueAt.isAfter(now)) {
                promise.fault("dueAt", "lies in the past: it could not be kept");
            }
            promises.add(new Commitment(text, owner, dueAt == null ? now : dueAt));
        }
        return promises;
    }
}
