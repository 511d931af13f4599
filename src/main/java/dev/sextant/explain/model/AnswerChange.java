package dev.sextant.explain.model;

import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.ValueRegion;
import java.util.List;

/**
 * What one value of an unknown fact would turn, as found by running the rules again.
 *
 * @param value the value, as a scenario file has it: one of its region
 * @param region the values that do the same
 * @param answer the answer for the platform then; null where it stays
 * @param moved the places of the workloads that would go to another option, in the order of the
 *     scenario
 * @param restyled the places of the workloads that would keep their option and take another style,
 *     in the order of the scenario
 */
public record AnswerChange(
        String value,
        ValueRegion region,
        Answer answer,
        List<Placement> moved,
        List<Placement> restyled) {

    /** Whether the answer and every option stay, and only styles change. */
    public boolean isOfStyleOnly() {
        return answer == null && moved.isEmpty();
    }
}
