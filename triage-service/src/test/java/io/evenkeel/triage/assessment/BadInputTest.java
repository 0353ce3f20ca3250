package io.evenkeel.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Language;
import io.evenkeel.events.Tone;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    private static final int LONG = 20_000;

    private static final Duration BOUND = Duration.ofMillis(20);
    private static final int WARM = 5;
    private static final int TRIES = 3;

    private static final ModelAssessor ASSESSOR = new ModelAssessor();

    private static final Map<String, String> INPUTS = inputs();

    private static Map<String, String> inputs() {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("empty", "");
        inputs.put("blank", " \t\n\u00A0\u2003 ");
        inputs.put("emoji", "😡🤬👨‍👩‍👧🇫🇮".repeat(500));
        inputs.put("digits", "0123456789".repeat(LONG / 10));
        inputs.put("one letter", "a".repeat(LONG));
        inputs.put("one letter apart", "a ".repeat(LONG / 2));
        inputs.put("one word", "not ".repeat(LONG / 4));
        inputs.put("an insult again and again", "you are an idiot I will kill you ".repeat(LONG / 34));
        inputs.put("zero width", "id\u200Bi\u200Do\uFEFFt ".repeat(1_000));
        inputs.put("only zero width", "\u200B".repeat(LONG));
        inputs.put("bidirectional", "\u202Ereven emac lecrap\u202C \u2066my parcel\u2069");
        inputs.put("high surrogates", "\uD83D".repeat(LONG));
        inputs.put("surrogates the wrong way round", "my \uDE00\uD83D parcel");
        inputs.put("base64", base64());
        inputs.put("html", "<div class=\"a\"><script>alert('x')</script>&nbsp;".repeat(LONG / 50));
        inputs.put("combining marks", "e\u0301\u0302\u0303\u0304".repeat(LONG / 5));
        inputs.put("mixed scripts", "moj пакет není здесь 荷物 طرد ".repeat(LONG / 30));
        inputs.put("apostrophes", "'".repeat(LONG));
        inputs.put("marks alone", "\u0301".repeat(LONG));
        return inputs;
    }

    private static String base64() {
        byte[] bytes = new byte[LONG * 3 / 4];
        new Random(1).nextBytes(bytes);
        return java.util.Base64.getEncoder().encodeToString(bytes);
    }

    static Stream<String> names() {
        return INPUTS.keySet().stream();
    }

    @BeforeAll
    static void warmUp() {
        for (int round = 0; round < WARM; round++) {
            INPUTS.values().forEach(text -> ASSESSOR.read(text, Language.EN));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAlwaysReadAndSoon(String name) {
        String text = INPUTS.getOrDefault(name, "");
        for (Language profile : Language.values()) {
            Assessment told = ASSESSOR.read(text, profile).assessment();

            assertThat(shortest(text, profile)).isLessThan(BOUND);
            assertThat(told.confidence().values()).allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
            assertThat(told.evidence())
                    .allSatisfy(span ->
                            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
        }
    }

    /** The processor's time, and the least of some tries: what else the machine does is not the assessor's. */
    private static Duration shortest(String text, Language profile) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = clock.getCurrentThreadCpuTime();
            ASSESSOR.read(text, profile);
            least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
        }
        return Duration.ofNanos(least);
    }

    @Test
    void lookAlikesAndWhatCannotBeSeenHideNoInsult() {
        for (String hidden :
                new String[] {"You are an \u0456di\u043Et, all of you.", "You are an id\u200Bi\u200Dot, all of you."}) {
            assertThat(ASSESSOR.read(hidden, Language.EN).assessment().tone()).isEqualTo(Tone.ABUSIVE);
        }
    }
}
