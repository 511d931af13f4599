package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * A workload that a special-purpose style is made for.
 *
 * @param workload the workload's name
 * @param style the style
 */
public record SuitableStyle(String workload, Style style) implements Conclusion {}
