package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Provider;
import java.time.LocalDate;

/**
 * The monthly price of the data that a workload sends to the internet.
 *
 * @param workload the workload's name
 * @param provider whose price applies
 * @param service the provider's name for the service
 * @param least the cost at least, in the currency, to the cent
 * @param most the cost at most, in the currency, to the cent
 * @param currency the currency
 * @param asOf the day as of which the price was read
 */
public record EgressCost(
        String workload,
        Provider provider,
        String service,
        double least,
        double most,
        Currency currency,
        LocalDate asOf)
        implements Conclusion {

    /** Rounds both ends to the cent. */
    public EgressCost {
        least = BillPart.cents(least);
        most = BillPart.cents(most);
    }
}
