package dev.sextant.engine;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionTrace;
import java.util.List;

/**
 * What is left of a trace where only answers are compared.
 *
 * @param answer of the platform
 * @param options one for each workload, in their order
 */
public record Answered(Answer answer, List<Option> options) {

    public static Answered of(DecisionTrace trace) {
        return new Answered(
                trace.recommendation().answer(),
                trace.placements().stream().map(Placement::option).toList());
    }
}
