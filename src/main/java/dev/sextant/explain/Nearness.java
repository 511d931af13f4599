package dev.sextant.explain;

import dev.sextant.trace.Attempt;
import dev.sextant.trace.Judged;
import dev.sextant.trace.JudgedConstraint;
import dev.sextant.trace.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which of several attempts that miss as many conditions comes nearest by its numbers. */
final class Nearness {

    private Nearness() {}

    /** The first of those with the least distance. */
    static Attempt nearest(List<Attempt> attempts) {
        return attempts.stream().min(Comparator.comparing(Nearness::distance)).orElseThrow();
    }

    /** The differences as shares of what is asked for, added up. */
    private static BigDecimal distance(Attempt attempt) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Judged judged : attempt.conditions()) {
            for (JudgedConstraint one : judged.constraints()) {
                if (judged.fact() != null && one.truth() == Truth.FALSE) {
                    sum = sum.add(distance(one, judged.fact()));
                }
            }
        }
        return sum;
    }

    private static BigDecimal distance(JudgedConstraint one, Object fact) {
        Optional<Comparison> asked = Comparison.of(one);
        BigDecimal difference = asked.isEmpty() ? null : Plainly.of(fact, asked.get()).difference();
        if (difference == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = Wording.decimal((Number) asked.get().expected().get(0)).abs();
        return whole.signum() == 0
                ? difference.abs()
                : difference.abs().divide(whole, MathContext.DECIMAL64);
    }
}
