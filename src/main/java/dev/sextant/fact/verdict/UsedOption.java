package dev.sextant.fact.verdict;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * An option that something is placed on.
 *
 * @param option the option
 */
@AbsenceSentence("nothing is placed on {option}")
public record UsedOption(Option option) implements Conclusion {}
