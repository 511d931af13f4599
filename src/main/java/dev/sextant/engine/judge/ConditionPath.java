package dev.sextant.engine.judge;

import dev.sextant.trace.ConditionEvaluation;
import java.util.ArrayList;
import java.util.List;

/**
 * One way through conditions.
 *
 * @param environment what is bound at its end
 * @param judged the conditions gone through
 * @param unmet how many of them do not hold
 */
record ConditionPath(VariableBindings environment, List<ConditionEvaluation> judged, int unmet) {

    static ConditionPath begin(VariableBindings environment) {
        return new ConditionPath(environment, List.of(), 0);
    }

    /** One condition further. */
    ConditionPath then(VariableBindings next, ConditionEvaluation condition) {
        List<ConditionEvaluation> longer = new ArrayList<>(judged);
        longer.add(condition);
        return new ConditionPath(next, List.copyOf(longer), unmet + condition.unmet());
    }
}
