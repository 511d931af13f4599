package dev.sextant.engine;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What must be the same however rules are ordered: answers, conclusions and justifications, each by
 * content.
 *
 * @param recommendation the answer for the platform
 * @param placements the answers for the workloads
 * @param justifications every conclusion with a rule and what it matched
 */
public record Outcome(
        Recommendation recommendation, List<Placement> placements, Set<String> justifications) {

    /** The outcome of a run. */
    public static Outcome of(DecisionTrace trace) {
        Set<String> justifications = new TreeSet<>();
        for (Derivation derivation : trace.derivations()) {
            for (Justification justification : derivation.justifications()) {
                justifications.add(derivation.conclusion() + " by " + text(justification));
            }
        }
        return new Outcome(trace.recommendation(), trace.placements(), justifications);
    }

    /** A rule, and what it matched, by content. */
    static String text(Justification justification) {
        return justification.rule().sentence()
                + " on "
                + justification.matched().stream()
                        .map(Outcome::text)
                        .collect(Collectors.joining(", "));
    }

    /** A set of facts has no order of its own. */
    private static String text(Object matched) {
        if (matched instanceof List<?> results) {
            return results.stream().map(Outcome::text).toList().toString();
        }
        if (matched instanceof Double amount) {
            // Sums of amounts may differ in their last digits by the order of what is added.
            return String.format(Locale.ROOT, "%.6f", amount);
        }
        if (matched instanceof Set<?> facts) {
            return facts.stream().map(Object::toString).sorted().toList().toString();
        }
        return matched.toString();
    }
}
