package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * An organization that wants one platform.
 *
 * @param platform the platform's name
 */
@AbsenceSentence("the organization does not ask for a single platform{~platform}")
public record OnePlatformWanted(String platform) implements Conclusion {}
