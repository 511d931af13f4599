package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;

/**
 * The monthly cost of a style for a workload: the sum of the items of its bill.
 *
 * @param workload the workload's name
 * @param style the style
 * @param provider whose prices apply
 * @param least the cost at least, in the currency, to the cent
 * @param most the cost at most, in the currency, to the cent
 * @param currency the currency
 */
public record MonthlyBill(
        String workload,
        Style style,
        Provider provider,
        double least,
        double most,
        Currency currency)
        implements Conclusion {

    /** Rounds both ends to the cent. */
    public MonthlyBill {
        least = BillPart.cents(least);
        most = BillPart.cents(most);
    }
}
