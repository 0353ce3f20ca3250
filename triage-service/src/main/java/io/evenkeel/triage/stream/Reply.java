package io.evenkeel.triage.stream;

import io.evenkeel.events.Json;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.decision.CaseState;
import io.evenkeel.triage.decision.Verdict;
import io.evenkeel.triage.decision.Verdict.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command, for the request that waits for it. {@code holder}: who has the case, or who decided it. {@code state}: that of
 * the case afterwards.
 */
public record Reply(
        String commandId, Result result, @Nullable String holder, CaseState.@Nullable Status state) {

    /** The ways a command can end. */
    public enum Result implements Wire {
        ACCEPTED,
        NOT_AN_ESCALATION,
        HELD_BY_ANOTHER,
        NOT_CLAIMED,
        ALREADY_DECIDED
    }

    static Reply of(String commandId, Verdict verdict, @Nullable CaseState after) {
        if (verdict instanceof Verdict.Refused refused) {
            return refused(commandId, refused.refusal());
        }
        return new Reply(
                commandId,
                Result.ACCEPTED,
                after == null ? null : after.supervisor(),
                after == null ? null : after.status());
    }

    private static Reply refused(String commandId, Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAnEscalation none -> new Reply(commandId, Result.NOT_AN_ESCALATION, null, null);
            case Refusal.HeldBy held -> new Reply(commandId, Result.HELD_BY_ANOTHER, held.supervisor(), null);
            case Refusal.NotClaimed free -> new Reply(commandId, Result.NOT_CLAIMED, null, null);
            case Refusal.AlreadyDecided decided ->
                new Reply(commandId, Result.ALREADY_DECIDED, decided.decidedBy(), null);
        };
    }

    public static Reply read(byte[] value) {
        return Json.read(value, Reply.class);
    }
}
