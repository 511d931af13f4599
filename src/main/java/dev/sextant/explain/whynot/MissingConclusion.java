package dev.sextant.explain.whynot;

import dev.sextant.explain.words.ComponentComparison;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A conclusion that a rule misses.
 *
 * @param type the simple name of its record
 * @param allowed the values that its components may have, as far as these are few
 * @param hasValue for components that are compared with null, whether they must have a value
 */
record MissingConclusion(
        String type, Map<String, List<Object>> allowed, Map<String, Boolean> hasValue) {

    /** Where no component is compared with null. */
    MissingConclusion(String type, Map<String, List<Object>> allowed) {
        this(type, allowed, Map.of());
    }

    /** What a condition misses, where that is a conclusion and it is known what it is about. */
    static Optional<MissingConclusion> of(ConditionEvaluation judged, BindingFilter wanted) {
        if (judged.truth() != TruthValue.FALSE) {
            return Optional.empty();
        }
        if (!(judged.condition() instanceof Condition.OfFact pattern)) {
            return judged.parts().stream()
                    .map(part -> of(part, wanted))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (!FactTypes.isConclusion(pattern.type())) {
            return Optional.empty();
        }
        Map<String, List<Object>> allowed = new HashMap<>();
        Map<String, Boolean> hasValue = new HashMap<>();
        for (ConstraintEvaluation one : judged.constraints()) {
            ComponentComparison.of(one)
                    .ifPresent(
                            asked -> {
                                asked.allowed().ifPresent(few -> narrow(asked, few, allowed));
                                if (asked.expected().isEmpty()) {
                                    hasValue.put(
                                            asked.component(),
                                            asked.operator() == ComparisonOperator.UNEQUAL);
                                }
                            });
        }
        allowed.putAll(taken(pattern, wanted, allowed));
        return Optional.of(new MissingConclusion(pattern.type(), allowed, hasValue));
    }

    private static void narrow(
            ComponentComparison asked, List<Object> few, Map<String, List<Object>> allowed) {
        allowed.merge(asked.component(), few, MissingConclusion::both);
    }

    private static List<Object> both(List<Object> some, List<Object> others) {
        return some.stream().filter(one -> ComparisonOperator.IN.holds(one, others)).toList();
    }

    /**
     * What a pattern takes from its fact, as far as it is wanted; narrower than what is allowed.
     */
    static Map<String, List<Object>> taken(
            Condition.OfFact pattern, BindingFilter wanted, Map<String, List<Object>> allowed) {
        Map<String, List<Object>> taken = new TreeMap<>();
        for (Constraint one : pattern.constraints()) {
            List<Object> few = wanted.values().get(one.variable() == null ? "" : one.variable());
            if (one.onlyBinds() && few != null) {
                String component = one.reads().get(0);
                taken.put(
                        component,
                        allowed.containsKey(component) ? both(allowed.get(component), few) : few);
            }
        }
        return taken;
    }

    /** What a rule would have to do to draw the conclusion, once for each way it could. */
    List<BindingFilter> by(Rule rule) {
        if (!rule.writes().contains(type)) {
            return List.of();
        }
        List<BindingFilter> ways = new ArrayList<>();
        for (FactInsertion insertion : rule.conclusions()) {
            if (insertion.type().equals(type)) {
                wanted(insertion).filter(way -> !ways.contains(way)).ifPresent(ways::add);
            }
        }
        return ways;
    }

    private Optional<BindingFilter> wanted(FactInsertion insertion) {
        Map<String, List<Object>> variables = new HashMap<>();
        List<String> components = List.copyOf(FactTypes.componentsOf(type).keySet());
        for (int index = 0; index < insertion.arguments().size(); index++) {
            List<Object> few = allowed.get(components.get(index));
            Expression argument = insertion.arguments().get(index);
            Boolean mustHaveValue = hasValue.get(components.get(index));
            // A rule that concludes no value writes null: its variables have values.
            if (mustHaveValue != null && mustHaveValue == argument instanceof Expression.Null) {
                return Optional.empty();
            }
            if (few == null) {
                continue;
            }
            if (argument instanceof Expression.Variable variable) {
                variables.put(variable.name(), few);
            } else if (argument instanceof Expression.Null || isAnother(argument, few)) {
                return Optional.empty();
            }
        }
        return Optional.of(new BindingFilter(variables));
    }

    private static boolean isAnother(Expression argument, List<Object> few) {
        Optional<Object> value = argument.value(Map.of());
        return value.isPresent() && !ComparisonOperator.IN.holds(value.get(), few);
    }
}
