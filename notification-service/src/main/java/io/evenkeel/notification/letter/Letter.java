package io.evenkeel.notification.letter;

import io.evenkeel.events.ReplyLanguage;
import java.util.List;

/** What the customer reads, in order, before any layout. {@code preview} is what a mailbox shows next to the subject. */
public record Letter(
        ReplyLanguage language,
        String subject,
        String preview,
        List<Block> blocks,
        List<String> signature,
        List<String> footer) {

    public Letter {
        blocks = List.copyOf(blocks);
        signature = List.copyOf(signature);
        footer = List.copyOf(footer);
    }

    /** A part of the letter's body. */
    public sealed interface Block {}

    public record Paragraph(String text) implements Block {}

    /** The sentence that matters most. */
    public record Key(String text) implements Block {}

    /** Somebody's own words, as given. */
    public record Quote(String title, List<String> lines) implements Block {
        public Quote {
            lines = List.copyOf(lines);
        }
    }

    /** Who does what, by when. */
    public record Steps(String title, List<Step> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    public record Step(String what, String whoAndWhen) {}
}
