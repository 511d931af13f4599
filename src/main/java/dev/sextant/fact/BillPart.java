package dev.sextant.fact;

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
 * @param least the cost at the least, in the currency, to the cent
 * @param most the cost at the most, in the currency, to the cent
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

    /** Rounds both ends to the cent. */
    public BillPart {
        least = cents(least);
        most = cents(most);
    }

    static double cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP).doubleValue();
    }
}
