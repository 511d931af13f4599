package dev.sextant.fact.verdict;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * An option that the platform has beside its primary one, because its workloads pay for it or can
 * go nowhere else.
 *
 * @param option the option
 */
@AbsenceSentence("{option} is not justified as a second platform")
public record SecondPlatformJustified(Option option) implements Conclusion {}
