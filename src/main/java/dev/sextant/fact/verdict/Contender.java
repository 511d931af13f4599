package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;

/**
 * An option whose best style comes too close to the best one to be ruled out by points.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style its best style
 * @param effort the effort of that style, as a rank
 */
public record Contender(String workload, Option option, Style style, int effort)
        implements Conclusion {}
