package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * A possible style whose lowest bill exceeds the highest bill of another by a factor.
 *
 * @param workload the workload's name
 * @param style the style that costs more
 * @param than the style that costs less
 * @param gap by how much
 */
public record Dearer(String workload, Style style, Style than, CostGap gap) implements Conclusion {}
