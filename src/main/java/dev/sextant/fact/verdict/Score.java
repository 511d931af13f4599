package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;

/**
 * The total score of a style.
 *
 * @param workload the workload's name
 * @param style the style
 * @param option the option it belongs to
 * @param effort the effort of running it, as a rank from 1
 * @param points the sum, in points
 */
public record Score(String workload, Style style, Option option, int effort, int points)
        implements Conclusion {}
