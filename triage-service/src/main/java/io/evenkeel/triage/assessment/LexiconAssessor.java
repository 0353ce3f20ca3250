package io.evenkeel.triage.assessment;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Assessment.Span;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Language;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.assessment.LanguageGuess.Guess;
import io.evenkeel.triage.assessment.Rule.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a text by the rules of its language's lexicon: the weights of the rules that match decide, their words are the evidence. */
public final class LexiconAssessor implements Assessor {

    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final LanguageGuess guess = LanguageGuess.load();

    public LexiconAssessor() {
        for (Language language : Language.values()) {
            if (language != Language.OTHER) {
                lexicons.put(language, Lexicon.load(language.wire()));
            }
        }
    }

    @Override
    public Reading read(String text, Language profile) {
        Tokens tokens = Tokens.of(text);
        Guess guessed = guess.of(tokens, profile);
        Lexicon lexicon = lexicons.get(guessed.language());
        List<Match> matches = lexicon == null ? List.of() : lexicon.matches(tokens);
        Scores scores = new Scores(matches);
        Category category = scores.best("category", Category.class, Category.OTHER);
        Tone tone = tone(scores);
        Wants wants = scores.best("wants", Wants.class, Wants.UNSTATED);
        Set<Flag> flags = flags(scores);
        Map<String, Double> confidence = new HashMap<>();
        confidence.put("language", guessed.confidence());
        confidence.put("category", scores.confidence("category"));
        confidence.put("tone", scores.confidence("tone"));
        confidence.put("wants", scores.confidence("wants"));
        Set<String> labels = labels(category, tone, wants, flags);
        Assessment assessment = new Assessment(
                guessed.language(),
                guessed.script(),
                category,
                tone,
                wants,
                flags,
                confidence,
                evidence(tokens, matches, labels));
        return new Reading(assessment, scores.of("signal:withdrawal") >= 2);
    }

    /** The gravest tone that has enough behind it. */
    private static Tone tone(Scores scores) {
        for (Tone tone : List.of(Tone.THREATENING, Tone.ABUSIVE, Tone.RUDE, Tone.UPSET)) {
            if (scores.of("tone:" + tone.wire()) >= 2) {
                return tone;
            }
        }
        return Tone.CALM;
    }

    private static Set<Flag> flags(Scores scores) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (scores.of("flag:" + flag.wire()) >= 2) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static Set<String> labels(Category category, Tone tone, Wants wants, Set<Flag> flags) {
        Set<String> labels = new java.util.HashSet<>();
        labels.add("category:" + category.wire());
        labels.add("tone:" + tone.wire());
        labels.add("wants:" + wants.wire());
        flags.forEach(flag -> labels.add("flag:" + flag.wire()));
        return labels;
    }

    private static List<Span> evidence(Tokens tokens, List<Match> matches, Set<String> labels) {
        List<Span> spans = new ArrayList<>();
        for (Match match : matches) {
            if (labels.contains(match.rule().label())) {
                int start = tokens.list().get(match.first()).start();
                int end = tokens.list().get(match.last()).end();
                spans.add(
                        new Span(match.rule().label(), start, end, tokens.text().substring(start, end)));
            }
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::label));
        return spans;
    }

    /** The summed weights by label. */
    private static final class Scores {

        private final Map<String, Integer> byLabel = new HashMap<>();

        Scores(List<Match> matches) {
            for (Match match : matches) {
                byLabel.merge(match.rule().label(), match.rule().weight(), Integer::sum);
            }
        }

        int of(String label) {
            return byLabel.getOrDefault(label, 0);
        }

        <E extends Enum<E> & Wire> E best(String dimension, Class<E> type, E none) {
            E best = none;
            int most = 0;
            for (E value : type.getEnumConstants()) {
                int score = of(dimension + ":" + value.wire());
                if (score > most) {
                    best = value;
                    most = score;
                }
            }
            return best;
        }

        /** The share of the best among all, shrunk where little was found. */
        double confidence(String dimension) {
            int sum = 0;
            int most = 0;
            for (Map.Entry<String, Integer> entry : byLabel.entrySet()) {
                if (entry.getKey().startsWith(dimension + ":")) {
                    sum += entry.getValue();
                    most = Math.max(most, entry.getValue());
                }
            }
            return most / (sum + 0.5);
        }
    }
}
