package dev.sextant.engine;

import dev.sextant.fact.Placement;
import dev.sextant.fact.Recommendation;
import dev.sextant.fact.Workload;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the answers off what was concluded: exactly one for the platform, and exactly one for each
 * workload.
 */
final class Answers {

    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private Answers(List<Derivation> derivations) {
        for (Derivation derivation : derivations) {
            if (derivation.conclusion() instanceof Recommendation recommendation) {
                recommendations.add(recommendation);
            } else if (derivation.conclusion() instanceof Placement placement) {
                placements.add(placement);
            }
        }
    }

    /**
     * The trace of a run that ended.
     *
     * @throws DecisionFailed if an answer is missing or there is more than one
     */
    static Trace trace(Facts facts, List<Derivation> derivations, RunGuard guard) {
        Answers answers = new Answers(derivations);
        return new Trace(
                facts,
                answers.recommendation(),
                answers.placements(facts),
                derivations,
                guard.firings(),
                guard.retractions());
    }

    private Recommendation recommendation() {
        if (recommendations.size() != 1) {
            throw new DecisionFailed(
                    "the rules must give the platform exactly one recommendation; they give "
                            + sorted(recommendations));
        }
        return recommendations.get(0);
    }

    private List<Placement> placements(Facts facts) {
        List<Placement> ordered = new ArrayList<>(placements.size());
        for (Workload workload : facts.workloads()) {
            ordered.add(placement(workload.name()));
        }
        return List.copyOf(ordered);
    }

    private Placement placement(String workload) {
        List<Placement> found =
                placements.stream()
                        .filter(placement -> placement.workload().equals(workload))
                        .toList();
        if (found.size() != 1) {
            throw new DecisionFailed(
                    "the rules must give workload ("
                            + workload
                            + ") exactly one placement; they give "
                            + sorted(found));
        }
        return found.get(0);
    }

    /** The engine hands facts out by their hash, which changes from run to run. */
    private static <T> List<T> sorted(List<T> facts) {
        return facts.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
