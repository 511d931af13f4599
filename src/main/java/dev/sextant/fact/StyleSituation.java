package dev.sextant.fact;

/**
 * The situation in which a style would be a second platform here.
 *
 * @param style the style
 * @param situation the situation
 */
public record StyleSituation(Style style, Situation situation) implements Conclusion {}
