package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Provider;

/**
 * The provider that a platform names; where there is none, only what all listed providers limit is
 * limited.
 *
 * @param platform the platform's name
 * @param provider the provider
 */
@AbsenceSentence("the platform names no provider{~platform}")
public record KnownProvider(String platform, Provider provider) implements Conclusion {}
