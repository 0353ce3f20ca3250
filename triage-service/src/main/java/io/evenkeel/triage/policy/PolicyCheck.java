package io.evenkeel.triage.policy;

import static org.kie.dmn.validation.DMNValidator.Validation.ANALYZE_DECISION_TABLE;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;

import io.evenkeel.events.Category;
import io.evenkeel.events.ClientKind;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.events.Wire;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.builder.Message.Level;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.ItemDefinition;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * What makes a decision table unfit: it does not compile, one of its tables has a gap or two rules that overlap, its types name values that
 * no complaint can have or miss some, or something that triage asks for is not in it.
 */
final class PolicyCheck {

    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "tLanguage", wires(Language.values()),
            "tCategory", wires(Category.values()),
            "tTone", wires(Tone.values()),
            "tClientKind", wires(ClientKind.values()),
            "tWish", wires(Wants.values()),
            "tPriority", wires(Priority.values()),
            "tOutcome", Set.of("resolve", "escalate"));

    private PolicyCheck() {}

    /** Every problem found, in words; empty when the table is fit. */
    static List<String> problems(PolicyDocument document, Definitions definitions) {
        List<String> problems = new ArrayList<>(vocabulary(definitions));
        problems.addAll(missing(definitions));
        problems.addAll(unlabelled(definitions));
        problems.addAll(StrayValues.in(definitions));
        for (DMNMessage message : DMNValidatorFactory.newValidator()
                .validateUsing(VALIDATE_COMPILATION, ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(document.xml()))) {
            if (message.getLevel() == Level.ERROR || isGap(message)) {
                problems.add(where(message) + message.getText());
            }
        }
        return problems;
    }

    /** A table that collects findings has gaps by design: where none of its rules matches there is no finding. */
    private static boolean isGap(DMNMessage message) {
        return message.getMessageType().name().contains("GAP") && !collects(message.getSourceReference());
    }

    private static boolean collects(Object source) {
        return source instanceof DecisionTable table && table.getHitPolicy() == HitPolicy.COLLECT;
    }

    private static String where(DMNMessage message) {
        return message.getSourceReference() instanceof DMNModelInstrumentedBase element
                        && element.getParent() instanceof Decision decision
                ? "In " + decision.getName() + ": "
                : "";
    }

    private static List<String> vocabulary(Definitions definitions) {
        List<String> problems = new ArrayList<>();
        for (ItemDefinition type : definitions.getItemDefinition()) {
            Set<String> expected = VOCABULARY.get(type.getName());
            if (expected == null) {
                continue;
            }
            Set<String> named = type.getAllowedValues() == null
                    ? Set.of()
                    : texts(type.getAllowedValues().getText());
            if (!named.equals(expected)) {
                problems.add("The type " + type.getName() + " must allow exactly " + new TreeSet<>(expected) + ".");
            }
        }
        return problems;
    }

    private static List<String> missing(Definitions definitions) {
        Set<String> named = definitions.getDrgElement().stream()
                .map(element -> element.getName())
                .collect(Collectors.toSet());
        return DmnPolicy.ASKED_FOR.stream()
                .filter(name -> !named.contains(name))
                .map(name -> "The decision \"" + name + "\" is missing.")
                .toList();
    }

    /** Rule ids are written into every decision, so each must be there and unique. */
    private static List<String> unlabelled(Definitions definitions) {
        List<String> ids = definitions.findAllChildren(DecisionTable.class).stream()
                .flatMap(table -> table.getRule().stream())
                .map(rule -> String.valueOf(rule.getId()))
                .toList();
        Set<String> seen = new TreeSet<>();
        return ids.stream()
                .filter(id -> !seen.add(id))
                .map(id -> "Two rules have the id \"" + id + "\", or none.")
                .distinct()
                .toList();
    }

    static Set<String> texts(String list) {
        return Arrays.stream(list.split(","))
                .map(value -> value.strip().replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> wires(Wire[] values) {
        return Arrays.stream(values).map(Wire::wire).collect(Collectors.toCollection(TreeSet::new));
    }
}
