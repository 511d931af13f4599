package dev.sextant.engine.plan;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import dev.sextant.trace.PlatformDecider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that a trace says, in an order of its own: Drools orders what it concludes by hashes that
 * change from run to run.
 *
 * @param failure why there is no answer; empty where there is one
 * @param firings how many rules fired
 * @param lines each conclusion with each of its justifications: the rule, what it matched and the
 *     values of its variables with their types
 */
record TraceContent(
        String failure,
        Recommendation recommendation,
        List<Placement> placements,
        int firings,
        List<String> lines) {

    /** What a decider says of a platform. */
    static TraceContent of(PlatformDecider decider, DecisionFacts facts) {
        try {
            return of(decider.decide(facts));
        } catch (DecisionException failure) {
            return new TraceContent(failure.getMessage(), null, List.of(), 0, List.of());
        }
    }

    static TraceContent of(DecisionTrace trace) {
        List<String> lines = new ArrayList<>();
        for (Derivation derivation : trace.derivations()) {
            for (Justification one : derivation.justifications()) {
                lines.add(
                        derivation.conclusion()
                                + " by "
                                + one.rule().id()
                                + " on "
                                + one.matched().stream().map(TraceContent::text).toList()
                                + " with "
                                + one.bound().stream().map(TraceContent::text).toList());
            }
        }
        lines.sort(null);
        return new TraceContent(
                "", trace.recommendation(), trace.placements(), trace.firings(), lines);
    }

    private static String text(Object value) {
        if (value instanceof List<?> results) {
            return results.stream().map(TraceContent::text).toList().toString();
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(TraceContent::text).sorted().toList().toString();
        }
        if (value instanceof Double amount) {
            return "Double " + rounded(amount);
        }
        return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    }

    /**
     * Sums differ in their last digits by the order of what is added. What is added are cents, so
     * none lies between two numbers of so many decimals.
     */
    private static BigDecimal rounded(double amount) {
        double size = Math.abs(amount);
        int decimals = size < 1e3 ? 12 : size < 1e9 ? 5 : 2;
        return BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
    }
}
