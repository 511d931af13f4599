package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * For how many hours instances of a workload are up in a month, over all of them.
 *
 * @param workload the workload's name
 * @param least the hours at least, to six digits
 * @param most the hours at most, to six digits
 */
public record InstanceHours(String workload, double least, double most) implements Conclusion {

    private static final MathContext DIGITS = new MathContext(6);

    /** Rounds both ends. */
    public InstanceHours {
        least = BigDecimal.valueOf(least).round(DIGITS).doubleValue();
        most = BigDecimal.valueOf(most).round(DIGITS).doubleValue();
    }
}
