package dev.sextant.explain.whynot;

import dev.sextant.explain.words.ComponentComparison;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.TruthValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows which of several attempts that miss as many conditions comes nearest by its numbers. */
final class NearMissFinder {

    private NearMissFinder() {}

    /** The first of those with the least distance. */
    static RuleEvaluation nearest(List<RuleEvaluation> attempts) {
        return attempts.stream().min(Comparator.comparing(NearMissFinder::distance)).orElseThrow();
    }

    /** The differences as shares of what is asked for, added up. */
    private static BigDecimal distance(RuleEvaluation attempt) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ConditionEvaluation judged : attempt.conditions()) {
            for (ConstraintEvaluation one : judged.constraints()) {
                if (judged.fact() != null && one.truth() == TruthValue.FALSE) {
                    sum = sum.add(distance(one, judged.fact()));
                }
            }
        }
        return sum;
    }

    private static BigDecimal distance(ConstraintEvaluation one, Object fact) {
        Optional<ComponentComparison> asked = ComponentComparison.of(one);
        BigDecimal difference =
                asked.isEmpty() ? null : ComparisonDescriber.of(fact, asked.get()).difference();
        if (difference == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = ValueFormatter.decimal((Number) asked.get().expected().get(0)).abs();
        return whole.signum() == 0
                ? difference.abs()
                : difference.abs().divide(whole, MathContext.DECIMAL64);
    }
}
