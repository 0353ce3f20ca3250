package io.evenkeel.triage.desk;

import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.ReplyLanguage;
import io.evenkeel.events.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The sentences of the brief: what to check, to agree with and to avoid, and first words in the customer's language. */
final class Guidance {

    private static final String PATH = "/brief/guidance.properties";

    private final Properties sentences;

    private Guidance(Properties sentences) {
        this.sentences = sentences;
    }

    static Guidance load() {
        Properties sentences = new Properties();
        try (InputStream in = Guidance.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + PATH);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + PATH, e);
        }
        return new Guidance(sentences);
    }

    String likelyCause(Category category) {
        return sentence("cause." + category.wire());
    }

    String agreeWith(Category category) {
        return sentence("agree." + category.wire());
    }

    String extraEffort() {
        return sentence("extra-effort");
    }

    List<String> avoid(Tone tone) {
        return list("avoid.tone." + tone.wire());
    }

    List<String> avoid(Flag flag) {
        return list("avoid.flag." + flag.wire());
    }

    /** Two or three first sentences, spoken or written, in the language and script of the customer. */
    List<String> opening(ReplyLanguage language, Tone tone) {
        String manner = tone.crossesTheLine() ? "boundary" : tone == Tone.CALM ? "calm" : "upset";
        return list("opening." + language.wire() + "." + manner);
    }

    private List<String> list(String key) {
        String found = sentences.getProperty(key, "");
        return Stream.of(found.split("\\|", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private String sentence(String key) {
        String found = sentences.getProperty(key);
        if (found == null) {
            throw new IllegalStateException(PATH + " has no " + key);
        }
        return found;
    }
}
