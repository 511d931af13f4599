package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * A bill that contains a price that was not read at its origin.
 *
 * @param workload the workload's name
 * @param style the style
 * @param provider whose prices apply
 * @param service the provider's name for the service with the price
 * @param asOf the day as of which the price was read
 */
public record SecondHandBill(
        String workload, Style style, Provider provider, String service, LocalDate asOf)
        implements Conclusion {}
