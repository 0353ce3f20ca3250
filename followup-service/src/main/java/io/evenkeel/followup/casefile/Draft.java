package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A reaction while it is being worked out. Lives within one call and never leaves it. */
final class Draft {

    private final CaseSettings settings;
    private final Instant now;
    private final List<FollowupEvent> messages = new ArrayList<>();
    private final List<Due> set = new ArrayList<>();
    private final List<Due> cancelled = new ArrayList<>();
    private CaseFile file;

    Draft(CaseFile file, CaseSettings settings, Instant now) {
        this.file = file;
        this.settings = settings;
        this.now = now;
    }

    CaseFile file() {
        return file;
    }

    CaseSettings settings() {
        return settings;
    }

    Instant now() {
        return now;
    }

    void change(UnaryOperator<CaseFile> change) {
        file = change.apply(file);
    }

    /** Imported history stays quiet: nothing is said to the customer. */
    boolean mayTell() {
        return !file.voice().quiet();
    }

    void tell(CustomerMessage message) {
        if (mayTell()) {
            messages.add(message);
        }
    }

    void note(FollowupEvent event) {
        messages.add(event);
    }

    void set(TimerKind kind, Instant at, @Nullable String ref) {
        cancel(kind, ref);
        Due due = new Due(kind, at, ref);
        set.add(due);
        List<Due> pending = new ArrayList<>(file.pending());
        pending.add(due);
        file = file.waiting(pending);
    }

    void cancel(TimerKind kind) {
        cancel(kind, null);
    }

    void cancel(TimerKind kind, @Nullable String ref) {
        List<Due> pending = new ArrayList<>(file.pending());
        for (Due due : file.pending()) {
            if (due.is(kind, ref)) {
                pending.remove(due);
                if (!set.remove(due)) {
                    cancelled.add(due);
                }
            }
        }
        file = file.waiting(pending);
    }

    /** The date of the next word that the customer has been told or is to be told now: it becomes a clock (M2). */
    Instant nextWord() {
        Optional<Instant> told = file.due(TimerKind.NEXT_WORD);
        if (told.isPresent()) {
            return told.get();
        }
        Instant latest = now.plus(settings.progressRhythm());
        Instant decideBy = file.reading().decideBy();
        Instant at = decideBy != null && decideBy.isAfter(now) && decideBy.isBefore(latest) ? decideBy : latest;
        set(TimerKind.NEXT_WORD, at, null);
        return at;
    }

    Reaction.Changed done(String line) {
        return new Reaction.Changed(file, line, messages, set, cancelled);
    }
}
