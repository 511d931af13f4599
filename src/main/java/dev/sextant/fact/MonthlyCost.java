package dev.sextant.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a workload costs in a month, by arithmetic over a provider's prices.
 *
 * @param workload the workload's name
 * @param bill what is paid for
 * @param amount the cost, in the currency, to the cent
 * @param currency the currency
 * @param asOf the day as of which the prices were read
 */
public record MonthlyCost(
        String workload, Bill bill, double amount, Currency currency, LocalDate asOf)
        implements Conclusion {

    private static final int CENTS = 2;

    /** Rounds the amount to the cent. */
    public MonthlyCost {
        amount = BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP).doubleValue();
    }
}
