package dev.sextant.explain.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How certain the answers for a platform and its workloads are. What is undecided has no certainty.
 *
 * @param platform the certainty of the recommendation; empty where it is undecided
 * @param workloads the certainty of each placement, by the name of the workload, in the order of
 *     the scenario
 */
public record DecisionCertainty(
        Optional<AnswerCertainty> platform, Map<String, AnswerCertainty> workloads) {

    /** The certainty of a decision for which nobody computed it. */
    public static final DecisionCertainty UNKNOWN =
            new DecisionCertainty(Optional.empty(), Map.of());

    /** Copies the map and keeps its order. */
    public DecisionCertainty {
        workloads = Collections.unmodifiableMap(new LinkedHashMap<>(workloads));
    }

    /** The certainty of a placement; empty where the workload is not placed. */
    public Optional<AnswerCertainty> of(String workload) {
        return Optional.ofNullable(workloads.get(workload));
    }
}
