package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Hours of a common machine that a workload takes in a month.
 *
 * @param workload the workload's name
 * @param style the style that runs on machines
 * @param provider whose prices apply
 * @param least the hours at least, to six digits
 * @param most the hours at most, to six digits
 */
public record MachineHours(
        String workload, Style style, Provider provider, double least, double most)
        implements Conclusion {

    private static final MathContext DIGITS = new MathContext(6);

    /** Rounds both ends. */
    public MachineHours {
        least = BigDecimal.valueOf(least).round(DIGITS).doubleValue();
        most = BigDecimal.valueOf(most).round(DIGITS).doubleValue();
    }
}
