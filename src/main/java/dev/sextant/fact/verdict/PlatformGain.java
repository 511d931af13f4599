package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * The total gain from a second platform for the workloads that it leads for.
 *
 * @param option the option
 * @param margin the sum of their advantages, in points
 */
public record PlatformGain(Option option, int margin) implements Conclusion {}
