package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import java.time.LocalDate;

/**
 * A figure that rules compare with, from {@code weights.yaml}.
 *
 * @param name what the figure means
 * @param value the figure, in the unit
 * @param unit the unit: s, MiB or 1
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Threshold(
        ThresholdName name, double value, String unit, String source, LocalDate asOf)
        implements Figure {}
