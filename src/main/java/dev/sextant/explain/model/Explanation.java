package dev.sextant.explain.model;

import dev.sextant.decision.DecisionGraph;
import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Recommendation;
import java.util.List;
import java.util.Optional;

/**
 * Why a platform and its workloads got their answers.
 *
 * <p>Conclusions are numbered in the order in which they are shown: those of the workloads, those
 * of the platform, the rest.
 *
 * @param recommendation the answer for the platform
 * @param elsewhere the styles of the parts that go to neither Kubernetes nor serverless, each once
 * @param because the sentences that justify it
 * @param workloads the workloads, in the order of the scenario
 * @param assumed what the places of these workloads rest on that the scenario does not say
 * @param graph everything that the answers rest on
 * @param roots the numbers of the recommendation and of the remarks about the platform. Empty where
 *     the explanation is of one workload
 * @param rest the numbers of all other conclusions: what was concluded and turned nothing
 * @param precedents real decisions that turned on the same reasons, the nearest first
 * @param sensitivity how the answer depends on what is not known; empty where that was not tried
 * @param certainty how certain the answers are; unknown where that was not computed
 */
public record Explanation(
        Recommendation recommendation,
        List<Style> elsewhere,
        List<RuleSentence> because,
        List<WorkloadExplanation> workloads,
        List<AppliedAssumption> assumed,
        DecisionGraph graph,
        List<Integer> roots,
        List<Integer> rest,
        List<Precedent> precedents,
        Optional<SensitivityResult> sensitivity,
        DecisionCertainty certainty) {

    /** The same explanation, with what could turn the answer. */
    public Explanation with(SensitivityResult found) {
        return new Explanation(
                recommendation,
                elsewhere,
                because,
                workloads,
                assumed,
                graph,
                roots,
                rest,
                precedents,
                Optional.of(found),
                certainty);
    }

    /** The same explanation, with real decisions that turned on the same reasons. */
    public Explanation with(List<Precedent> found) {
        return new Explanation(
                recommendation,
                elsewhere,
                because,
                workloads,
                assumed,
                graph,
                roots,
                rest,
                List.copyOf(found),
                sensitivity,
                certainty);
    }

    /** The same explanation, with the certainty of the answers. */
    public Explanation with(DecisionCertainty found) {
        return new Explanation(
                recommendation,
                elsewhere,
                because,
                workloads,
                assumed,
                graph,
                roots,
                rest,
                precedents,
                sensitivity,
                found);
    }
}
