package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import java.time.LocalDate;

/**
 * Points that the verdict goes by, from {@code weights.yaml}.
 *
 * @param name what the points mean
 * @param points the points, above 0
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Margin(MarginName name, int points, String source, LocalDate asOf)
        implements Figure {}
