package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import java.time.LocalDate;

/**
 * The effort of changing a given fact, from {@code changes.yaml}. No rule reads it: it ranks what
 * would turn an answer.
 *
 * @param fact the fact, such as {@code workload.compute}, {@code platform.provider} or {@code
 *     platform.team.size}
 * @param points the points, 1 and more: the more, the harder
 * @param unit the unit: 1, for points have none
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record ChangeCost(String fact, int points, String unit, String source, LocalDate asOf)
        implements Figure {}
