package dev.sextant.fact;

/**
 * The provider that a platform names; where there is none, only what all listed providers limit is
 * limited.
 *
 * @param provider the provider
 */
public record KnownProvider(Provider provider) implements Conclusion {}
