package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * A limit that a provider documents for one style, from {@code limits.yaml}.
 *
 * @param provider whose limit
 * @param style the style it holds for
 * @param service the provider's name for the service
 * @param quantity what is limited
 * @param value the most that is allowed, in the unit
 * @param unit the unit of the value: s, MiB or 1
 * @param asOf the day as of which it was read
 * @param source the address of the page it was read on
 * @param verified whether the provider's own page was read; one that is not verified never rules
 *     out
 */
public record Limit(
        Provider provider,
        Style style,
        String service,
        Quantity quantity,
        double value,
        String unit,
        LocalDate asOf,
        String source,
        boolean verified)
        implements Figure, ProviderFigure {}
