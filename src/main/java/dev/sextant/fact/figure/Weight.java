package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Strength;
import java.time.LocalDate;

/**
 * The points of a strength, from {@code weights.yaml}.
 *
 * @param strength the strength
 * @param points its weight in points, above 0
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Weight(Strength strength, int points, String source, LocalDate asOf)
        implements Figure {}
