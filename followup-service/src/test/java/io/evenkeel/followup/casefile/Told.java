package io.evenkeel.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Event;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.followup.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case told event by event, without anything around it. */
final class Told {

    static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final CaseSettings settings = CaseSettings.DEFAULTS;
    private Instant now = START;
    private @Nullable CaseFile file;
    private Contact contact = Contact.UNKNOWN;
    private List<FollowupEvent> said = List.of();
    private int events;

    Told knowing(Contact known) {
        contact = known;
        return this;
    }

    Told after(Event... told) {
        for (Event event : told) {
            said = changed(reaction(event)).messages();
        }
        return this;
    }

    Reaction reaction(Event event) {
        Reaction reaction = CaseRules.react(
                file, event.complaintId(), Story.envelope("e" + ++events, now, event), contact, settings, now);
        if (reaction instanceof Reaction.Changed changed) {
            file = changed.file();
        }
        return reaction;
    }

    Told later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The due time comes, on time. */
    Told when(TimerKind kind) {
        Instant due = file().due(kind).orElseThrow();
        return late(kind, Duration.between(now, due).plusMillis(1));
    }

    /** The due time comes that much later than now. */
    Told late(TimerKind kind, Duration later) {
        Due due = file().pending().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        now = now.plus(later);
        Reaction.Changed changed = CaseRules.fire(file(), due, contact, settings, now);
        file = changed.file();
        said = changed.messages();
        return this;
    }

    CaseFile file() {
        assertThat(file).isNotNull();
        return file;
    }

    /** What the last event or due time led to. */
    List<FollowupEvent> said() {
        return said;
    }

    <T> T only(Class<T> type) {
        assertThat(said).hasExactlyElementsOfTypes(type);
        return type.cast(said.getFirst());
    }

    Instant now() {
        return now;
    }

    List<TimerKind> pending() {
        return file().pending().stream().map(Due::kind).toList();
    }

    private static Reaction.Changed changed(Reaction reaction) {
        assertThat(reaction).isInstanceOf(Reaction.Changed.class);
        return (Reaction.Changed) reaction;
    }
}
