package dev.sextant.trace;

import dev.sextant.rulebook.model.Rule;
import java.util.List;

/**
 * How close a rule is to firing for certain facts.
 *
 * @param rule the rule
 * @param conditions its conditions, in their order, with the result
 */
public record RuleEvaluation(Rule rule, List<ConditionEvaluation> conditions) {

    /** Copies the list. */
    public RuleEvaluation {
        conditions = List.copyOf(conditions);
    }

    /** How many conditions it has, each constraint on a given fact counting as a whole. */
    public int total() {
        return conditions.stream().mapToInt(ConditionEvaluation::total).sum();
    }

    /** How many of them do not hold; 0 where the rule fires. */
    public int unmet() {
        return conditions.stream().mapToInt(ConditionEvaluation::unmet).sum();
    }
}
