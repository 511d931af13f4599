package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * The total gain of the workloads that an option leads for.
 *
 * @param option the option
 * @param margin the sum of their margins, in points
 */
public record OptionGain(Option option, int margin) implements Conclusion {}
