package dev.sextant.fact.cost;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.CostInput;

/**
 * Something that a monthly cost is computed from is known of a workload.
 *
 * @param workload the workload's name
 * @param input what is known
 */
@AbsenceSentence("unknown for {workload}: {input}")
public record Known(String workload, CostInput input) implements Conclusion {}
