package io.evenkeel.notification.layout;

import io.evenkeel.notification.letter.Letter;
import java.util.List;

/**
 * A block of a letter as the templates see it. One class for all kinds: an expression keeps the accessor of the class that it met last, and
 * with a class a kind most of the time of a mail, and of what it allocates, went into looking accessors up.
 */
record Part(String kind, String text, String title, List<String> lines, List<Letter.Step> steps) {

    static List<Part> of(Letter letter) {
        return letter.blocks().stream().map(Part::of).toList();
    }

    private static Part of(Letter.Block block) {
        return switch (block) {
            case Letter.Paragraph paragraph -> new Part("paragraph", paragraph.text(), "", List.of(), List.of());
            case Letter.Key key -> new Part("key", key.text(), "", List.of(), List.of());
            case Letter.Quote quote -> new Part("quote", "", quote.title(), quote.lines(), List.of());
            case Letter.Steps steps -> new Part("steps", "", steps.title(), List.of(), steps.steps());
        };
    }
}
