package io.evenkeel.triage.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.evenkeel.events.Action;
import io.evenkeel.events.Money;
import io.evenkeel.events.Wire;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supervisor wants to do with an escalation. Travels on {@code triage.commands}, so that two at once give one holder. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Command.Claim.class, name = "claim"),
    @JsonSubTypes.Type(value = Command.Release.class, name = "release"),
    @JsonSubTypes.Type(value = Command.Decide.class, name = "decide")
})
public sealed interface Command {

    String complaintId();

    String supervisor();

    /** Take the case in hand. */
    record Claim(String complaintId, String supervisor) implements Command {}

    /** Give the case back. */
    record Release(String complaintId, String supervisor) implements Command {}

    /** Settle the case. {@code explanation} is needed for a refusal (M18). */
    record Decide(
            String complaintId,
            String supervisor,
            Choice outcome,
            @Nullable Action action,
            @Nullable Money amount,
            @Nullable String explanation,
            List<Commitment> promises,
            @Nullable String message)
            implements Command {}

    /** A promise as the supervisor makes it; the date was checked before the command was made. */
    record Commitment(String text, String owner, Instant dueAt) {}

    /** The ways to settle a case. */
    enum Choice implements Wire {
        RESOLVE,
        REFUSE,
        END_CONTACT
    }
}
