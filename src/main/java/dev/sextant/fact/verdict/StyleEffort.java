package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * The effort of beginning with a style and running it here.
 *
 * @param style the style
 * @param effort the effort, as a rank
 */
public record StyleEffort(Style style, int effort) implements Conclusion {}
