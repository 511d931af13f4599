package dev.sextant.fact;

/**
 * Something in place that measurably hurts: it loses the bonus of being there.
 *
 * @param existing what hurts
 */
public record Hurting(Existing existing) implements Conclusion {}
