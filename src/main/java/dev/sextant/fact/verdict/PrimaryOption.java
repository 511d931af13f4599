package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * The option that the platform is built on first.
 *
 * @param option the option
 * @param basis why it is first
 */
public record PrimaryOption(Option option, Basis basis) implements Conclusion {}
