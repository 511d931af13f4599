package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * An option that something is placed on.
 *
 * @param option the option
 */
public record UsedOption(Option option) implements Conclusion {}
