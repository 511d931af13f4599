package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;

/**
 * The best style of an option for a workload.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style its best style: the most points, then the least effort
 * @param points the score of that style, in points
 * @param effort the effort of that style, as a rank
 */
public record OptionScore(String workload, Option option, Style style, int points, int effort)
        implements Conclusion {}
