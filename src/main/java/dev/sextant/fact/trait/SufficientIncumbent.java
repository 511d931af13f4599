package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * What runs without a cluster serves well, at the size and for the people that there are.
 *
 * @param platform the platform's name
 */
@AbsenceSentence("nothing that already runs is known to be sufficient{~platform}")
public record SufficientIncumbent(String platform) implements Conclusion {}
