package dev.sextant.fact;

/**
 * A style that is at hand because something runs already.
 *
 * @param style the style
 */
public record Running(Style style) implements Conclusion {}
