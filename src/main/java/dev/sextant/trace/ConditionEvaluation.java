package dev.sextant.trace;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import java.util.List;

/**
 * A condition with the result.
 *
 * @param condition the condition as written
 * @param truth the result of it
 * @param fact the fact that it was asked of: the one that fulfils it, or the given fact that does
 *     not; null where no fact comes into question
 * @param constraints its constraints, in the order written, without those that only take a value;
 *     empty where they were not asked one by one
 * @param found the facts that decide it: those that {@code not} found, those for which {@code
 *     forall} does not hold, those that an accumulate went over
 * @param results the results of an accumulate, in the order of its functions
 * @param parts the conditions within it, as near as they come, where one of them is missing: those
 *     XX
 */
public record ConditionEvaluation(
        Condition condition,
        TruthValue truth,
        Object fact,
        List<ConstraintEvaluation> constraints,
        List<Object> found,
        List<Object> results,
        List<ConditionEvaluation> parts) {

    /** Copies the lists. */
    public ConditionEvaluation {
        constraints = List.copyOf(constraints);
        found = List.copyOf(found);
        results = List.copyOf(results);
        parts = List.copyOf(parts);
    }

    /**
     * The constraints that count as conditions of their own: those on a given fact, but for its
     * identity.
     */
    public List<ConstraintEvaluation> asked() {
        return isOfGiven()
                ? constraints.stream().filter(one -> !one.isJoinOn("name")).toList()
                : List.of();
    }

    /** How many conditions it counts as: one for each constraint on a given fact, else one. */
    public int total() {
        return condition instanceof Condition.Combined
                ? parts.stream().mapToInt(ConditionEvaluation::total).sum()
                : Math.max(1, asked().size());
    }

    /** How many of these do not hold. */
    public int unmet() {
        if (condition instanceof Condition.Combined) {
            return parts.stream().mapToInt(ConditionEvaluation::unmet).sum();
        }
        int unmet = (int) asked().stream().filter(one -> one.truth() != TruthValue.TRUE).count();
        return unmet == 0 && truth != TruthValue.TRUE ? 1 : unmet;
    }

    /** Whether it is about a given fact. */
    public boolean isOfGiven() {
        return condition instanceof Condition.OfFact pattern && FactTypes.isGiven(pattern.type());
    }
}
