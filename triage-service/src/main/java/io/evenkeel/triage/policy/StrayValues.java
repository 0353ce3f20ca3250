package io.evenkeel.triage.policy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.ItemDefinition;

/** Words in the cells of a decision table that its column's type does not know: a rule with such a word would never match. */
final class StrayValues {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private StrayValues() {}

    static List<String> in(Definitions definitions) {
        Map<String, Set<String>> allowed = definitions.getItemDefinition().stream()
                .filter(type -> type.getAllowedValues() != null)
                .collect(toMap(
                        ItemDefinition::getName,
                        type -> PolicyCheck.texts(type.getAllowedValues().getText())));
        List<String> problems = new ArrayList<>();
        for (DecisionTable table : definitions.findAllChildren(DecisionTable.class)) {
            for (DecisionRule rule : table.getRule()) {
                check(table, rule, allowed, problems);
            }
        }
        return problems;
    }

    private static void check(
            DecisionTable table, DecisionRule rule, Map<String, Set<String>> allowed, List<String> problems) {
        for (int i = 0; i < table.getInput().size(); i++) {
            Set<String> words =
                    words(allowed, table.getInput().get(i).getInputExpression().getTypeRef());
            check(rule.getId(), rule.getInputEntry().get(i).getText(), words, problems);
        }
        for (int i = 0; i < table.getOutput().size(); i++) {
            Set<String> words = words(allowed, table.getOutput().get(i).getTypeRef());
            check(rule.getId(), rule.getOutputEntry().get(i).getText(), words, problems);
        }
    }

    private static Set<String> words(Map<String, Set<String>> allowed, @Nullable QName type) {
        return type == null ? Set.of() : allowed.getOrDefault(type.getLocalPart(), Set.of());
    }

    private static void check(String rule, String cell, Set<String> words, List<String> problems) {
        Matcher quoted = QUOTED.matcher(cell);
        while (!words.isEmpty() && quoted.find()) {
            if (!words.contains(quoted.group(1))) {
                problems.add(
                        "The rule \"" + rule + "\" names \"" + quoted.group(1) + "\", which is none of " + words + ".");
            }
        }
    }
}
