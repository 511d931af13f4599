package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Situation;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * The price of a style as a second platform beside another option, from {@code weights.yaml}.
 *
 * @param style the style
 * @param situation the situation in which it holds
 * @param points the margin that its workloads must bring together to pay for it, in points
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record SecondPlatform(
        Style style, Situation situation, int points, String source, LocalDate asOf)
        implements Figure {}
