package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.ServiceCount;
import java.time.LocalDate;

/**
 * The share of a common platform that one of its parts pays, from {@code prices.yaml}.
 *
 * @param services how many parts there are
 * @param least the share at least: one divided by the most parts
 * @param most the share at most: one divided by the fewest parts
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record ClusterShare(
        ServiceCount services, double least, double most, String source, LocalDate asOf)
        implements Figure {}
