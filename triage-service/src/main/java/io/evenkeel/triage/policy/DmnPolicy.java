package io.evenkeel.triage.policy;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Money;
import io.evenkeel.events.Priority;
import io.evenkeel.events.TriageEvent.Basis;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.decision.Facts;
import io.evenkeel.triage.decision.Policy;
import io.evenkeel.triage.decision.Ruling;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.internal.io.ResourceFactory;

/**
 * The policy as a DMN decision table (ADR 0003). Read and checked once; asked by many threads. Every ruling carries the table's version
 * and the ids of the rules that matched.
 */
public final class DmnPolicy implements Policy {

    private static final String FINDINGS = "findings";
    private static final String RULING = "ruling";
    private static final String PROMISE = "promise";
    private static final String CLOCK = "decide within hours";
    static final List<String> ASKED_FOR = List.of(FINDINGS, RULING, PROMISE, CLOCK);

    private static final Set<String> CURRENCIES = Set.of("EUR", "SEK", "HUF", "RON", "RSD");
    /** An amount that no limit reaches, for a wish whose amount nobody stated. */
    private static final BigDecimal UNKNOWN_AMOUNT = BigDecimal.valueOf(-1);

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final String version;
    private final PolicyDocument document;
    private final Map<Map<String, Object>, Ruling> rulings = Collections.synchronizedMap(new Newest());

    private DmnPolicy(DMNRuntime runtime, DMNModel model, PolicyDocument document) {
        this.runtime = runtime;
        this.model = model;
        this.document = document;
        this.version = model.getDefinitions().getId() + "@" + document.digest();
    }

    /**
     * Loads the table, and checks it unless it is the one shipped in the jar: of that a test of the build has shown that it is fit, and the
     * analysis takes two seconds of a start.
     *
     * @param file a table to use in place of the one shipped in the jar, or null
     * @throws InvalidPolicyException when it cannot be read or is unfit
     */
    public static DmnPolicy load(@Nullable Path file) {
        DmnPolicy policy = unchecked(PolicyDocument.read(file));
        List<String> problems = file == null ? List.of() : policy.problems();
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(
                    "The policy " + policy.source() + " is unfit:\n- " + String.join("\n- ", problems));
        }
        return policy;
    }

    private static DmnPolicy unchecked(PolicyDocument document) {
        DMNRuntime runtime = runtime(document);
        return new DmnPolicy(runtime, runtime.getModels().getFirst(), document);
    }

    /** What makes the table unfit, in words; empty when it is fit. */
    List<String> problems() {
        return PolicyCheck.problems(document, model.getDefinitions());
    }

    private static DMNRuntime runtime(PolicyDocument document) {
        try {
            return DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(document.xml()))))
                    .getOrElseThrow(InvalidPolicyException::new);
        } catch (RuntimeException e) {
            // The engine throws whatever its XML reader ran into; for the one who wrote the file it is all the same.
            throw new InvalidPolicyException("The policy " + document.source() + " is not a decision model.", e);
        }
    }

    public String version() {
        return version;
    }

    /** Where the table came from: {@code shipped} or a path. */
    public String source() {
        return document.source();
    }

    /** The table itself, as DMN. */
    public String xml() {
        return document.xml();
    }

    List<DecisionTable> tables() {
        return List.copyOf(model.getDefinitions().findAllChildren(DecisionTable.class));
    }

    /** The same facts get the same ruling, and most complaints are alike: the engine is asked once for each kind. */
    @Override
    public Ruling rule(Facts facts) {
        Map<String, Object> asked = inputs(facts);
        Ruling known = rulings.get(asked);
        if (known != null) {
            return known;
        }
        Ruling ruling = evaluate(asked);
        rulings.put(asked, ruling);
        return ruling;
    }

    private Ruling evaluate(Map<String, Object> asked) {
        DMNContext context = runtime.newContext();
        asked.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(
                    "the policy failed: " + result.getMessages().getFirst().getText());
        }
        DMNContext answers = result.getContext();
        Row ruling = row(answers.get(RULING));
        List<Row> findings = rows(answers.get(FINDINGS));
        Row promise = row(answers.get(PROMISE));
        return new Ruling(
                ruling.text("outcome").equals("resolve"),
                Wire.parse(Priority.class, ruling.text("priority")),
                findings.stream().anyMatch(finding -> finding.flag("boundary")),
                ruling.flag("extra effort"),
                promise.text("owner"),
                Duration.ofDays(promise.number("days").longValueExact()),
                Duration.ofHours(((BigDecimal) answers.get(CLOCK)).longValueExact()),
                basis(findings, ruling));
    }

    private Basis basis(List<Row> findings, Row ruling) {
        List<String> rules = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Row finding : findings) {
            rules.add(finding.text("rule"));
            reasons.add(finding.text("reason"));
        }
        rules.add(ruling.text("rule"));
        reasons.add(ruling.text("reason"));
        return new Basis(version, rules, reasons);
    }

    private static Map<String, Object> inputs(Facts facts) {
        Map<String, Object> context = new HashMap<>();
        Assessment read = facts.assessment();
        context.put("language", read.language().wire());
        context.put("sure", facts.sure());
        context.put("category", read.category().wire());
        context.put("tone", read.tone().wire());
        context.put("self harm", read.has(Flag.SELF_HARM));
        context.put("legal", read.has(Flag.LEGAL));
        context.put("publicity", read.has(Flag.PUBLICITY));
        context.put("discrimination", read.has(Flag.DISCRIMINATION));
        context.put("hardship", read.has(Flag.HARDSHIP));
        context.put("repeated contact", read.has(Flag.REPEAT_CONTACT));
        context.put("broken promise", read.has(Flag.BROKEN_PROMISE));
        context.put("complaints in 90 days", facts.complaintsIn90Days());
        context.put("client kind", facts.clientKind().wire());
        context.put("wish", facts.wish().wire());
        context.put("wish clear", facts.wishClear());
        context.put("reference", facts.reference());
        Money amount = facts.amount();
        context.put("amount", amount == null ? UNKNOWN_AMOUNT : amount.value());
        context.put("currency", amount != null && CURRENCIES.contains(amount.currency()) ? amount.currency() : "none");
        return context;
    }

    private static List<Row> rows(Object collected) {
        List<Row> rows = new ArrayList<>();
        if (collected instanceof Iterable<?> many) {
            many.forEach(one -> rows.add(row(one)));
        }
        return rows;
    }

    private static Row row(Object answer) {
        return new Row((Map<?, ?>) answer);
    }

    /** The rulings asked for last. */
    @SuppressWarnings("serial") // never leaves this class
    private static final class Newest extends LinkedHashMap<Map<String, Object>, Ruling> {

        private static final int MOST = 4_096;

        Newest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, Object>, Ruling> eldest) {
            return size() > MOST;
        }
    }

    /** One row of a decision table's output. */
    private record Row(Map<?, ?> cells) {
        String text(String column) {
            return (String) cell(column);
        }

        boolean flag(String column) {
            return (Boolean) cell(column);
        }

        BigDecimal number(String column) {
            return (BigDecimal) cell(column);
        }

        private Object cell(String column) {
            Object value = cells.get(column);
            if (value == null) {
                throw new IllegalStateException("the policy left \"" + column + "\" empty");
            }
            return value;
        }
    }
}
