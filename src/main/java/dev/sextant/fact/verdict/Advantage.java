package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * The gain of a workload from its preferred option over the primary one.
 *
 * @param workload the workload's name
 * @param option its own option
 * @param points the difference of the two scores, in points
 */
public record Advantage(String workload, Option option, int points) implements Conclusion {}
