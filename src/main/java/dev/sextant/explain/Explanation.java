package dev.sextant.explain;

import dev.sextant.fact.Recommendation;
import java.util.List;
import java.util.Optional;

/**
 * Why a platform and its workloads got their answers.
 *
 * <p>Nodes are numbered in the order in which they stand here: those of the workloads, those of the
 * platform, the rest.
 *
 * @param recommendation the answer for the platform
 * @param because the sentences that justify it
 * @param workloads the workloads, in the order of the scenario
 * @param nodes the recommendation with what it stands on; then what else is to be known about the
 *     platform. Empty where the explanation is of one workload
 * @param rest every other conclusion that stands: what was concluded and turned nothing
 * @param sensitivity how the answer depends on what is not known; empty where that was not tried
 */
public record Explanation(
        Recommendation recommendation,
        List<Told> because,
        List<WorkloadExplanation> workloads,
        List<Node> nodes,
        List<Node> rest,
        Optional<Sensitivity> sensitivity) {

    /** The same explanation, with what could turn the answer. */
    public Explanation with(Sensitivity found) {
        return new Explanation(recommendation, because, workloads, nodes, rest, Optional.of(found));
    }
}
