package dev.sextant.engine.run;

import dev.sextant.fact.given.Workload;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the answers off what was concluded: exactly one for the platform, and exactly one for each
 * workload.
 */
public final class AnswerExtractor {

    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private AnswerExtractor(List<Derivation> derivations) {
        for (Derivation derivation : derivations) {
            if (derivation.conclusion() instanceof Recommendation recommendation) {
                recommendations.add(recommendation);
            } else if (derivation.conclusion() instanceof Placement placement) {
                placements.add(placement);
            }
        }
    }

    /**
     * Returns the trace of a run that ended.
     *
     * @param derivations every conclusion that holds
     * @param firings how many rules fired
     * @param retractions how many conclusions were taken back
     * @throws DecisionException if an answer is missing or there is more than one
     */
    public static DecisionTrace trace(
            DecisionFacts facts, List<Derivation> derivations, int firings, int retractions) {
        AnswerExtractor answers = new AnswerExtractor(derivations);
        return new DecisionTrace(
                facts,
                answers.recommendation(),
                answers.placements(facts),
                derivations,
                firings,
                retractions);
    }

    private Recommendation recommendation() {
        if (recommendations.size() != 1) {
            throw new DecisionException(
                    "the rules must conclude exactly one recommendation for the platform, but"
                            + " concluded "
                            + sorted(recommendations));
        }
        return recommendations.get(0);
    }

    private List<Placement> placements(DecisionFacts facts) {
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
            throw new DecisionException(
                    "the rules must conclude exactly one placement for workload ("
                            + workload
                            + "), but concluded "
                            + sorted(found));
        }
        return found.get(0);
    }

    /** The engine hands facts out by their hash, which changes from run to run. */
    private static <T> List<T> sorted(List<T> facts) {
        return facts.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
