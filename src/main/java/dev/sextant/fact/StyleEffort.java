package dev.sextant.fact;

/**
 * The effort of beginning with a style and running it here.
 *
 * @param style the style
 * @param effort the effort, as a rank
 */
public record StyleEffort(Style style, int effort) implements Conclusion {}
