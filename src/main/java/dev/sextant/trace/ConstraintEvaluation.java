package dev.sextant.trace;

import dev.sextant.rulebook.model.Constraint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A constraint on one fact, with the result.
 *
 * @param constraint the constraint as written
 * @param truth the result of it
 * @param values the values of the variables that it takes from elsewhere, by their names; without
 *     those that are not known
 */
public record ConstraintEvaluation(
        Constraint constraint, TruthValue truth, Map<String, Object> values) {

    /** Copies the map and keeps its order. */
    public ConstraintEvaluation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether it says that a component is what a variable holds, and nothing else. */
    public boolean isJoinOn(String component) {
        return constraint.isJoinOn(component);
    }
}
