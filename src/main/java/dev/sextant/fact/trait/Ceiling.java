package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;

/**
 * The limit that holds for a platform: its provider's, or the widest of all listed providers.
 *
 * @param style the style it holds for
 * @param quantity what is limited
 * @param value the most that is allowed: s, MiB or 1
 */
public record Ceiling(Style style, Quantity quantity, double value) implements Conclusion {}
