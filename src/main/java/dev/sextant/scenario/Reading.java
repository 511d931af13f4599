package dev.sextant.scenario;

import dev.sextant.fact.Given;
import dev.sextant.fact.Platform;
import dev.sextant.fact.Team;
import dev.sextant.fact.Workload;
import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Constraint;
import dev.sextant.rulebook.Rule;
import dev.sextant.trace.Facts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place where a rule reads a component of a given fact.
 *
 * @param rule the rule
 * @param conditions all its conditions, those within others too
 * @param pattern the condition on the given fact
 * @param constraint what it asks of the component
 * @param variables what the variables of the rule stand for
 */
record Reading(
        Rule rule,
        List<Condition> conditions,
        Condition.OfFact pattern,
        Constraint constraint,
        Variables variables) {

    /** What is asked of the component. */
    Criterion criterion() {
        return constraint.reads().size() == 1
                ? Criterion.of(constraint.text())
                : new Criterion.Other();
    }

    /** Whether the consequence of the rule takes the value that is read. */
    boolean isConcludedFrom() {
        return names(consequence());
    }

    private String consequence() {
        return rule.text().substring(Math.max(0, rule.text().lastIndexOf("then")));
    }

    /** What the rule asks for besides, and what it concludes: the same for rules that are twins. */
    String besides() {
        String text = rule.text();
        int when = Math.max(0, text.indexOf("\nwhen"));
        return text.substring(when).replace(constraint.text(), "");
    }

    /** Whether a variable that the constraint asks for is asked for elsewhere or concluded from. */
    boolean isUsedBesides(String variable) {
        return isNamed(variable, consequence())
                || patterns()
                        .flatMap(each -> each.constraints().stream())
                        .filter(one -> !one.equals(constraint))
                        .anyMatch(one -> isNamed(variable, one.text()));
    }

    /** The conditions that ask something of other values by the value that is read. */
    Stream<Condition.OfFact> joined() {
        return patterns()
                .filter(each -> each.constraints().stream().anyMatch(one -> names(one.text())));
    }

    private Stream<Condition.OfFact> patterns() {
        return conditions.stream()
                .filter(Condition.OfFact.class::isInstance)
                .map(Condition.OfFact.class::cast);
    }

    /** Whether a text names the variable that takes the value. */
    boolean names(String text) {
        return constraint.variable() != null && isNamed(constraint.variable(), text);
    }

    private static boolean isNamed(String variable, String text) {
        return Pattern.compile(Pattern.quote(variable) + "\\b").matcher(text).find();
    }

    /**
     * Whether the rule could fire as far as the other given facts go. Where one of them is unknown,
     * or is not what the rule asks for, the value of this one makes no difference to the rule.
     *
     * @param owner what the component is of
     * @param free the components that keep the fact: they may have any value
     */
    boolean isLive(Given owner, List<String> free, Facts facts) {
        return rule.conditions().stream()
                .filter(Condition.OfFact.class::isInstance)
                .map(Condition.OfFact.class::cast)
                .allMatch(each -> couldHold(each, owner, free, facts));
    }

    private boolean couldHold(Condition.OfFact each, Given owner, List<String> free, Facts facts) {
        Given given =
                each.equals(pattern)
                        ? owner
                        : each.type().equals(Platform.class.getSimpleName())
                                ? facts.platform()
                                : each.type().equals(Team.class.getSimpleName())
                                        ? facts.team()
                                        : null;
        if (given == null) {
            return true;
        }
        boolean same =
                given == owner
                        || given.getClass() == owner.getClass() && !(given instanceof Workload);
        Map<String, Object> values = Records.components(given);
        return each.constraints().stream()
                .filter(one -> !one.onlyBinds())
                .filter(one -> !same || one.reads().stream().noneMatch(free::contains))
                .allMatch(one -> couldHold(one, values));
    }

    private static boolean couldHold(Constraint one, Map<String, Object> values) {
        if (one.reads().stream().anyMatch(read -> values.get(read) == null)) {
            return false;
        }
        if (one.reads().size() != 1) {
            return true;
        }
        Object value = values.get(one.reads().get(0));
        Criterion asked = Criterion.of(one.text());
        if (asked instanceof Criterion.IsOneOf words) {
            return words.names().contains(value.toString());
        }
        return !(asked instanceof Criterion.Holds word && value instanceof Set<?> set)
                || set.stream().anyMatch(each -> each.toString().equals(word.name()));
    }
}
