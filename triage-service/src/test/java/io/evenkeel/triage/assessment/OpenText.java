package io.evenkeel.triage.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Openly licensed text of many languages, from a folder outside the project; MODEL-CARD.md says where each set comes from. */
final class OpenText {

    private static final int MOST_ROWS = 3_000;
    private static final Set<String> OURS = Set.of("fi", "hu", "ro", "sv", "sr", "en");
    private static final Map<String, String> DECLARATIONS = Map.of(
            "eng", "en", "fin", "fi", "hun", "hu", "ron_2006", "ro", "srp_cyrl", "sr", "srp_latn", "sr", "swe", "sv");
    private static final Pattern PARAGRAPH = Pattern.compile("<para>([^<]*)</para>");

    private static final int HOLD_OUT = 10;

    private final Map<String, List<String>> training = new LinkedHashMap<>();
    private final Map<String, List<String>> held = new TreeMap<>();

    private OpenText() {}

    /** Sentences to train on by class: the six languages and {@code other}. */
    Map<String, List<String>> training() {
        return training;
    }

    /** Every tenth line of each set, by the code of its language, which nothing is trained on. */
    Map<String, List<String>> held() {
        return held;
    }

    static OpenText read(Path data) throws IOException {
        OpenText text = new OpenText();
        for (Path file : files(data.resolve("langid/ud"), ".txt")) {
            text.take(languageOf(file), Files.readAllLines(file));
        }
        for (Path file : files(data.resolve("langid/lingua-sentences"), ".txt")) {
            text.take(languageOf(file), Files.readAllLines(file));
        }
        for (Path file : files(data.resolve("emotion/xed"), ".tsv")) {
            text.subtitles(file);
        }
        for (Path file : files(data.resolve("langid/udhr"), ".xml")) {
            text.declaration(file);
        }
        return text;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String languageOf(Path file) {
        return file.getFileName().toString().substring(0, 2);
    }

    private void subtitles(Path file) throws IOException {
        String language = file.getFileName().toString().replaceAll(".*__(\\w\\w)-.*", "$1");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.split("\t", -1)[0].replaceAll("\\[\\w+]", "").strip();
            if (text.length() > 8) {
                lines.add(language.equals("sr") ? repaired(text) : text);
            }
        }
        take(language, lines);
    }

    /** Some Serbian subtitles were decoded with the wrong code page. */
    private static String repaired(String text) {
        return text.replace('æ', 'ć')
                .replace('è', 'č')
                .replace('Æ', 'Ć')
                .replace('È', 'Č')
                .replace('ð', 'đ');
    }

    private void declaration(Path file) throws IOException {
        String key = file.getFileName().toString().replaceAll(".*udhr_(.*)\\.xml", "$1");
        List<String> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(Files.readString(file));
        while (matcher.find()) {
            paragraphs.add(matcher.group(1).strip());
        }
        take(DECLARATIONS.getOrDefault(key, key.substring(0, 3)), paragraphs);
    }

    /** The class of a language: Croatian and Bosnian count as Serbian. */
    static String kind(String language) {
        boolean serbian = language.equals("hr") || language.equals("bs");
        return serbian ? "sr" : OURS.contains(language) ? language : "other";
    }

    /** Evenly spaced lines, so that a long file does not drown the others. */
    private void take(String language, List<String> lines) {
        List<String> into = training.computeIfAbsent(kind(language), key -> new ArrayList<>());
        List<String> aside = held.computeIfAbsent(language, key -> new ArrayList<>());
        int most = kind(language).equals("other") ? MOST_ROWS / 3 : MOST_ROWS;
        double step = Math.max(1, lines.size() / (double) most);
        int number = 0;
        for (double at = 0; at < lines.size(); at += step) {
            (++number % HOLD_OUT == 0 ? aside : into).add(lines.get((int) at).strip());
        }
    }
}
