package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Existing;

/**
 * Something in place with a measured complaint: it loses the bonus of being there.
 *
 * @param platform the platform's name
 * @param existing what the complaint is about
 */
@AbsenceSentence("there is no measured complaint about {existing}{~platform}")
public record PainPoint(String platform, Existing existing) implements Conclusion {}
