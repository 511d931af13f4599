package dev.sextant.scenario.region;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows what the variables of a rule were taken from. */
final class VariableSources {

    private final Map<String, List<ComparisonOperand>> taken = new HashMap<>();

    /**
     * @param conditions the conditions of the rule, those within others too, an accumulation before
     *     what it is over
     */
    VariableSources(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact pattern) {
                pattern.constraints().forEach(constraint -> take(pattern, constraint));
            }
        }
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Accumulated accumulated) {
                accumulated.functions().forEach(this::take);
            }
        }
    }

    private void take(Condition.OfFact pattern, Constraint constraint) {
        if (constraint.variable() != null && !constraint.reads().isEmpty()) {
            taken.computeIfAbsent(constraint.variable(), any -> new ArrayList<>())
                    .add(new ComparisonOperand.Taken(pattern, constraint.reads().get(0), this));
        }
    }

    private void take(Condition.Function function) {
        taken.put(function.variable(), of(function.value()));
    }

    /** What a variable, or a number, means; nothing where that is no single value. */
    List<ComparisonOperand> of(Expression expression) {
        if (expression instanceof Expression.Numeral number) {
            return List.of(new ComparisonOperand.Written(number.value()));
        }
        return expression instanceof Expression.Variable variable ? of(variable.name()) : List.of();
    }

    /** Returns what a variable means. */
    List<ComparisonOperand> of(String variable) {
        return taken.getOrDefault(variable, List.of());
    }
}
