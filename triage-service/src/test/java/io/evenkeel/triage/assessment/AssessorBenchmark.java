package io.evenkeel.triage.assessment;

import io.evenkeel.events.Language;
import io.evenkeel.triage.assessment.Corpus.Complaint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Complaints of 400 characters a second on one core, all six languages by turns, every label with its evidence. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class AssessorBenchmark {

    private static final int LENGTH = 400;
    private static final long SEED = 2026;

    private final ModelAssessor assessor = new ModelAssessor();
    private final List<String> texts = texts();
    private int at;

    @Benchmark
    public Assessor.Reading read() {
        at = at + 1 == texts.size() ? 0 : at + 1;
        return assessor.read(texts.get(at), Language.OTHER);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Map<String, StringBuilder> joined = new HashMap<>();
        try {
            for (Complaint complaint : Corpus.read(Corpus.PLACE).training()) {
                StringBuilder text = joined.computeIfAbsent(complaint.language(), key -> new StringBuilder());
                text.append(complaint.text()).append(' ');
                if (text.length() >= LENGTH) {
                    texts.add(text.substring(0, LENGTH));
                    text.setLength(0);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("run from the module's folder", e);
        }
        Collections.shuffle(texts, new Random(SEED));
        return texts;
    }
}
