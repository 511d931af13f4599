package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * Costs that the monthly bill of a style leaves out, from {@code prices.yaml}.
 *
 * @param style the style
 * @param what what its bill leaves out
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record BillGap(Style style, String what, String source, LocalDate asOf) implements Figure {}
