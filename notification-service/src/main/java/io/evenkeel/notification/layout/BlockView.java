package io.evenkeel.notification.layout;

import io.evenkeel.notification.letter.Letter;
import java.util.List;

/**
 * A block of a letter as the templates see it. One class for all kinds: an expression keeps the accessor of the class that it met last, and
 * with a class a kind most of the time of a mail, and of what it allocates, went into looking accessors up.
 */
record BlockView(String kind, String text, String title, List<String> lines, List<Letter.Step> steps) {

    static List<BlockView> of(Letter letter) {
        return letter.blocks().stream().map(BlockView::of).toList();
    }

    private static BlockView of(Letter.Block block) {
        return switch (block) {
            case Letter.Paragraph paragraph -> new BlockView("paragraph", paragraph.text(), "", List.of(), List.of());
            case Letter.Key key -> new BlockView("key", key.text(), "", List.of(), List.of());
            case Letter.Quote quote -> new BlockView("quote", "", quote.title(), quote.lines(), List.of());
            case Letter.Steps steps -> new BlockView("steps", "", steps.title(), List.of(), steps.steps());
        };
    }
}
