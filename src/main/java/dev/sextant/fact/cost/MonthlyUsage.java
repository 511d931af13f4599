package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The usage of one resource by a workload in a month.
 *
 * @param workload the workload's name
 * @param measure what is used, and in which unit
 * @param least how much at least, to six digits
 * @param most how much at most, to six digits
 */
public record MonthlyUsage(String workload, UsageMeasure measure, double least, double most)
        implements Conclusion {

    private static final MathContext DIGITS = new MathContext(6);

    /** Rounds both ends. */
    public MonthlyUsage {
        least = BigDecimal.valueOf(least).round(DIGITS).doubleValue();
        most = BigDecimal.valueOf(most).round(DIGITS).doubleValue();
    }
}
