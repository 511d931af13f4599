package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * The price of a style as a second platform.
 *
 * @param style the style
 * @param points the price, in points
 */
public record Price(Style style, int points) implements Conclusion {}
