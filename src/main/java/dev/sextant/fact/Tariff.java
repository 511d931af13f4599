package dev.sextant.fact;

import java.time.LocalDate;

/**
 * What a provider's service costs, from {@code prices.yaml}: on demand, without free allowances.
 *
 * @param provider whose price
 * @param style the style it holds for
 * @param service the provider's name for the service
 * @param region the provider's region
 * @param perCall price of one call, in the currency; 0 where calls are not counted
 * @param perVcpuSecond price of one processor for one second, in the currency
 * @param perGibSecond price of one GiB of memory for one second, in the currency
 * @param currency the currency of the prices
 * @param asOf the day as of which they were read
 * @param source the address of the page they were read on, or the key of a statement
 * @param verified whether the provider's own page was read
 */
public record Tariff(
        Provider provider,
        Style style,
        String service,
        String region,
        double perCall,
        double perVcpuSecond,
        double perGibSecond,
        Currency currency,
        LocalDate asOf,
        String source,
        boolean verified)
        implements Figure, ProviderFigure {}
