package dev.sextant.fact;

/**
 * A style that something in production has already.
 *
 * @param style the style
 * @param troubled whether a measured complaint is about it
 */
public record Running(Style style, boolean troubled) implements Conclusion {}
