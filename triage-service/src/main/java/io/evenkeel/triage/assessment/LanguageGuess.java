package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import io.evenkeel.events.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The language of a text by its most frequent small words, and its script by its letters. */
final class LanguageGuess {

    private final Map<Language, Set<String>> smallWords;

    private LanguageGuess(Map<Language, Set<String>> smallWords) {
        this.smallWords = smallWords;
    }

    record Guess(Language language, Script script, double confidence) {}

    static LanguageGuess load() {
        Properties lists = new Properties();
        try (InputStream in = LanguageGuess.class.getResourceAsStream("/lexicon/small-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no list of small words");
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the list of small words", e);
        }
        Map<Language, Set<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Set<String> folded = new HashSet<>();
            Tokens.of(lists.getProperty(language.wire(), "")).list().forEach(token -> folded.add(token.word()));
            words.put(language, folded);
        }
        return new LanguageGuess(words);
    }

    Guess of(Tokens tokens, Language profile) {
        Script script = script(tokens.text());
        Language best = profile;
        int most = 0;
        int sum = 0;
        for (Language language : Language.values()) {
            int hits = hits(tokens, smallWords.getOrDefault(language, Set.of()));
            sum += hits;
            if (hits > most || (hits == most && hits > 0 && language == profile)) {
                best = language;
                most = hits;
            }
        }
        double confidence = most == 0 ? (profile == Language.OTHER ? 0 : 0.5) : most / (sum + 0.5);
        return new Guess(best, script, confidence);
    }

    private static int hits(Tokens tokens, Set<String> words) {
        int hits = 0;
        for (Tokens.Token token : tokens.list()) {
            if (words.contains(token.word())) {
                hits++;
            }
        }
        return hits;
    }

    private static Script script(String text) {
        long cyrillic = text.codePoints().filter(Folding::isCyrillic).count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (cyrillic == 0 && latin == 0) {
            return Script.ZYYY;
        }
        return cyrillic > latin ? Script.CYRL : Script.LATN;
    }
}
