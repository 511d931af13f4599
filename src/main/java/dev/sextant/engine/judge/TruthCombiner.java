package dev.sextant.engine.judge;

import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.List;
import java.util.stream.Stream;

/** Takes several truths together: the one that stands most in the way. */
final class TruthCombiner {

    private TruthCombiner() {}

    static TruthValue ofConstraints(List<ConstraintEvaluation> constraints) {
        return worst(constraints.stream().map(ConstraintEvaluation::truth));
    }

    static TruthValue worst(List<ConditionEvaluation> conditions) {
        return worst(conditions.stream().map(ConditionEvaluation::truth));
    }

    private static TruthValue worst(Stream<TruthValue> truths) {
        List<TruthValue> all = truths.toList();
        for (TruthValue truth :
                List.of(TruthValue.FALSE, TruthValue.UNKNOWN, TruthValue.NOT_REACHED)) {
            if (all.contains(truth)) {
                return truth;
            }
        }
        return TruthValue.TRUE;
    }
}
