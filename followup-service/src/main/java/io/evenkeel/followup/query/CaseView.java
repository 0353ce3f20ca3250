package io.evenkeel.followup.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evenkeel.events.Action;
import io.evenkeel.events.Category;
import io.evenkeel.events.Priority;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.casefile.CaseState;
import io.evenkeel.followup.casefile.Closing;
import io.evenkeel.followup.casefile.Latte;
import io.evenkeel.followup.casefile.Resolution;
import io.evenkeel.followup.casefile.TimerKind;
import io.evenkeel.followup.casefile.TrackedPromise;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is answered. What is not there is null, so that a missing step can be seen. {@code timelineNext} is the number of the first
 * entry that did not fit, to go on with {@code ?from=}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseView(
        String complaintId,
        String customerId,
        CaseState state,
        @Nullable Priority priority,
        @Nullable Category category,
        @Nullable Tone tone,
        @Nullable Wants wants,
        ReplyLanguage language,
        @Nullable String subject,
        Instant receivedAt,
        boolean quiet,
        @Nullable String claimedBy,
        @Nullable Resolution resolution,
        @Nullable Closing closing,
        Clocks clocks,
        Steps latte,
        List<PromiseView> promises,
        List<Entry> timeline,
        @Nullable Integer timelineNext) {

    /** The dates that are running. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Clocks(
            @Nullable Instant nextWordBy,
            @Nullable Instant decideBy,
            @Nullable Instant checkInAt,
            @Nullable Instant closesAt) {}

    /** Listen, acknowledge, take action, thank, explain. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Steps(
            Instant listen,
            @Nullable Instant acknowledge,
            @Nullable Instant takeAction,
            @Nullable Instant thank,
            @Nullable Instant explain) {}

    /** A promise and what became of it. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PromiseView(
            String promiseId,
            String text,
            String owner,
            Instant dueAt,
            @Nullable Action action,
            TrackedPromise.State state,
            @Nullable Instant keptAt,
            @Nullable Instant overdueAt,
            @Nullable String note) {

        static PromiseView of(TrackedPromise tracked) {
            var promise = tracked.promise();
            return new PromiseView(
                    promise.promiseId(),
                    promise.text(),
                    promise.owner(),
                    promise.dueAt(),
                    promise.action(),
                    tracked.state(),
                    tracked.keptAt(),
                    tracked.overdueAt(),
                    tracked.note());
        }
    }

    /** An entry of the timeline as it is stored: JSON already. */
    record Entry(@JsonValue @JsonRawValue String json) {}

    static CaseView of(CaseFile file, List<Entry> timeline, @Nullable Integer timelineNext) {
        var reading = file.reading();
        return new CaseView(
                file.complaintId(),
                file.customerId(),
                file.state(),
                reading.priority(),
                reading.category(),
                reading.tone(),
                reading.wants(),
                file.voice().language(),
                file.voice().subject(),
                file.receivedAt(),
                file.voice().quiet(),
                file.claimedBy(),
                file.resolution(),
                file.closing(),
                clocks(file),
                steps(file.latte()),
                file.promises().stream().map(PromiseView::of).toList(),
                timeline,
                timelineNext);
    }

    private static Clocks clocks(CaseFile file) {
        return new Clocks(
                file.due(TimerKind.NEXT_WORD).orElse(null),
                file.reading().decideBy(),
                file.due(TimerKind.CHECK_IN).orElse(null),
                file.due(TimerKind.CLOSE).orElse(null));
    }

    private static Steps steps(Latte latte) {
        return new Steps(latte.listen(), latte.acknowledge(), latte.takeAction(), latte.thank(), latte.explain());
    }
}
