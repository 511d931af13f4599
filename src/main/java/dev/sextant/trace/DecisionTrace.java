package dev.sextant.trace;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was derived in one decision.
 *
 * @param facts the given facts
 * @param recommendation the answer for the platform
 * @param placements the answer for each workload, in the order of the workloads
 * @param derivations every conclusion that holds, in no particular order
 * @param firings how many rules fired
 * @param retractions how many conclusions were taken back during the run; 0 where rules run in the
 *     order of their stages
 */
public record DecisionTrace(
        DecisionFacts facts,
        Recommendation recommendation,
        List<Placement> placements,
        List<Derivation> derivations,
        int firings,
        int retractions) {

    /** The conclusions of one type. */
    public <C extends Conclusion> Stream<C> conclusions(Class<C> type) {
        return derivations.stream()
                .map(Derivation::conclusion)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The figures of one type that rules matched on the way to a conclusion that holds. */
    public <F> Stream<F> figures(Class<F> type) {
        return derivations.stream()
                .flatMap(derivation -> derivation.justifications().stream())
                .flatMap(justification -> justification.matched().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .distinct();
    }

    /** The derivation of a conclusion, or an empty one where it does not hold. */
    public Derivation derivation(Conclusion conclusion) {
        return derivations.stream()
                .filter(derivation -> derivation.conclusion().equals(conclusion))
                .findFirst()
                .orElseGet(() -> new Derivation(conclusion, List.of()));
    }
}
