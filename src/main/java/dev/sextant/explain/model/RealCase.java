package dev.sextant.explain.model;

import dev.sextant.fact.verdict.Answer;
import dev.sextant.trace.CaseSource;
import dev.sextant.trace.DecisionFacts;
import java.util.Set;

/**
 * A real decision: what was given, and what was chosen.
 *
 * @param source where it is described
 * @param facts the given facts
 * @param chosen what was chosen
 * @param accepted further answers that a careful reader of the source accepts
 */
public record RealCase(
        CaseSource source, DecisionFacts facts, Answer chosen, Set<Answer> accepted) {

    /** Copies the set. */
    public RealCase {
        accepted = Set.copyOf(accepted);
    }

    /** Whether other facts describe this very case: by its name, or workload by workload. */
    public boolean isThat(DecisionFacts other) {
        return facts.platform().name().equals(other.platform().name())
                || facts.team().equals(other.team()) && facts.workloads().equals(other.workloads());
    }
}
