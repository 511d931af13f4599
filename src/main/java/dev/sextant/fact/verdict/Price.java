package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * What a style costs as a second platform here.
 *
 * @param style the style
 * @param points the price, in points
 */
public record Price(Style style, int points) implements Conclusion {}
