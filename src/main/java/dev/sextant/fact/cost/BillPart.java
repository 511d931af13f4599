package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One item of the monthly bill of a style, by arithmetic over a provider's prices.
 *
 * @param workload the workload's name
 * @param style the style
 * @param provider whose prices apply
 * @param item what is paid for
 * @param service the provider's name for the service
 * @param least the cost at least, in the currency, to the cent, and to the unit from a million
 * @param most the cost at most, in the currency, rounded likewise
 * @param currency the currency
 * @param asOf the day as of which the price was read
 */
public record BillPart(
        String workload,
        Style style,
        Provider provider,
        BillItem item,
        String service,
        double least,
        double most,
        Currency currency,
        LocalDate asOf)
        implements Conclusion {

    private static final int CENTS = 2;

    /** From here on, cents are no information, and sums of them depend on their order. */
    private static final double LARGE = 1e6;

    /** Rounds both ends. */
    public BillPart {
        least = rounded(least);
        most = rounded(most);
    }

    private static double rounded(double amount) {
        return amount < LARGE ? cents(amount) : Math.rint(amount);
    }

    static double cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP).doubleValue();
    }
}
