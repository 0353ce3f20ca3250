package io.evenkeel.notification.letter;

import io.evenkeel.events.ReplyLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language. A sentence that is missing is an error and never a sentence of another language. Placeholders are
 * {@code {name}}; what is put in is not read again, so a value cannot smuggle a placeholder in.
 */
final class Bundle {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final ReplyLanguage language;
    private final Map<String, String> sentences;

    private Bundle(ReplyLanguage language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    static Bundle load(ReplyLanguage language) {
        String file = file(language);
        Properties properties = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts for " + language.wire() + ": " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        Map<String, String> sentences = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return new Bundle(language, sentences);
    }

    private static String file(ReplyLanguage language) {
        return switch (language) {
            case FI -> "/messages/mail_fi.properties";
            case HU -> "/messages/mail_hu.properties";
            case RO -> "/messages/mail_ro.properties";
            case SV -> "/messages/mail_sv.properties";
            case SR_LATN -> "/messages/mail_sr_Latn.properties";
            case SR_CYRL -> "/messages/mail_sr_Cyrl.properties";
            case EN -> "/messages/mail_en.properties";
        };
    }

    ReplyLanguage language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** @throws IllegalStateException when the sentence, or a value that it needs, is missing */
    String say(String key, Map<String, String> values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException(language.wire() + " lacks the text " + key);
        }
        Matcher placeholder = PLACEHOLDER.matcher(sentence);
        return placeholder.replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException(key + " needs " + match.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
