package io.evenkeel.notification.letter;

import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.notification.letter.Letter.Paragraph;
import io.evenkeel.notification.letter.Letter.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A letter while it is being written: greeting first, signature and case number last. */
final class Draft {

    private final Phrases phrases;
    private final List<Letter.Block> blocks = new ArrayList<>();

    Draft(Phrases phrases, @Nullable String name) {
        this.phrases = phrases;
        String called = Words.line(name, Words.NAME_LENGTH);
        say(called.isEmpty() ? phrases.say("greeting.unnamed") : phrases.say("greeting.named", Map.of("name", called)));
    }

    /** A sentence or several, in one paragraph. */
    Draft say(String... sentences) {
        String text = String.join(
                " ",
                List.of(sentences).stream()
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
        return this;
    }

    Draft key(String sentence) {
        blocks.add(new Letter.Key(sentence));
        return this;
    }

    Draft quote(String titleKey, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            blocks.add(new Quote(phrases.say(titleKey), Words.lines(words)));
        }
        return this;
    }

    Draft add(Letter.Block block) {
        blocks.add(block);
        return this;
    }

    Letter finish(String subjectKey, String preview, CustomerMessage message, @Nullable String customersSubject) {
        String number = Words.caseNumber(message.complaintId());
        Map<String, String> values = Map.of("case", number);
        List<String> footer = new ArrayList<>();
        footer.add(phrases.say("footer.case", values));
        String about = Words.line(customersSubject, Words.SUBJECT_LENGTH);
        if (!about.isEmpty()) {
            footer.add(phrases.say("footer.subject", Map.of("subject", about)));
        }
        return new Letter(
                phrases.language(),
                phrases.say(subjectKey, values),
                preview,
                blocks,
                List.of(phrases.say("signature.regards"), phrases.say("signature.name")),
                footer);
    }
}
