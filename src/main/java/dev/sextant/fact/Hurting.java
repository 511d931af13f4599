package dev.sextant.fact;

/**
 * Something in place that measurably hurts: it loses the bonus of being there.
 *
 * @param platform the platform's name
 * @param existing what hurts
 */
public record Hurting(String platform, Existing existing) implements Conclusion {}
