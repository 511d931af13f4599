package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * A style that belongs to a family, from {@code weights.yaml}.
 *
 * @param family the family
 * @param style the style
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Member(Family family, Style style, String source, LocalDate asOf) implements Figure {}
