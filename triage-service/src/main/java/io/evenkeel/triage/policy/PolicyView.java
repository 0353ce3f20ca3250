package io.evenkeel.triage.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/** The decision table as those who answer for it read it: a table a decision, a rule a line, only the cells that say something. */
public record PolicyView(String version, String source, List<Table> tables) {

    /** One decision table. {@code hitPolicy}: {@code UNIQUE}, exactly one rule matches; {@code COLLECT}, all that match count. */
    public record Table(String decision, String hitPolicy, List<Line> rules) {}

    /** One rule: its id, its conditions by column, what it says by column. */
    public record Line(String id, Map<String, String> when, Map<String, String> then) {}

    public static PolicyView of(DmnPolicy policy) {
        List<Table> tables = new ArrayList<>();
        for (DecisionTable table : policy.tables()) {
            String name =
                    table.getParent() instanceof Decision decision ? decision.getName() : String.valueOf(table.getId());
            tables.add(new Table(
                    name,
                    table.getHitPolicy().value(),
                    table.getRule().stream().map(rule -> line(table, rule)).toList()));
        }
        return new PolicyView(policy.version(), policy.source(), tables);
    }

    private static Line line(DecisionTable table, DecisionRule rule) {
        Map<String, String> when = new LinkedHashMap<>();
        for (int i = 0; i < table.getInput().size(); i++) {
            String condition = rule.getInputEntry().get(i).getText();
            if (!condition.equals("-")) {
                when.put(table.getInput().get(i).getInputExpression().getText(), condition);
            }
        }
        Map<String, String> then = new LinkedHashMap<>();
        for (int i = 0; i < table.getOutput().size(); i++) {
            then.put(
                    table.getOutput().get(i).getName(),
                    rule.getOutputEntry().get(i).getText());
        }
        return new Line(rule.getId(), when, then);
    }
}
