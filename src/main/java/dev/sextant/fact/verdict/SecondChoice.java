package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;

/**
 * A third option that suits a workload better than the primary one, and is worth its price.
 *
 * @param workload the workload's name
 * @param option the option
 * @param style its best style
 * @param points the score of that style, in points
 */
public record SecondChoice(String workload, Option option, Style style, int points)
        implements Conclusion {}
