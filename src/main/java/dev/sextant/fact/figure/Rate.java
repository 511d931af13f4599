package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * A price of a provider, from {@code prices.yaml}: on demand, without free allowances.
 *
 * @param provider whose price
 * @param style the style it is paid for; null for what every style pays, such as egress
 * @param item what is paid for
 * @param service the provider's name for the service
 * @param region the provider's region
 * @param least the price at least, in the currency
 * @param most the price at most, in the currency; the same where there is one price
 * @param currency the currency of the price
 * @param asOf the day as of which it was read
 * @param source the address of the page it was read on, or the key of a statement
 * @param verified whether the provider's own page or price data was read
 */
public record Rate(
        Provider provider,
        Style style,
        RateItem item,
        String service,
        String region,
        double least,
        double most,
        Currency currency,
        LocalDate asOf,
        String source,
        boolean verified)
        implements Figure, ProviderFigure {}
