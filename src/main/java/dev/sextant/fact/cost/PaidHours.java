package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;

/**
 * For how many hours of one instance a style is paid in a month.
 *
 * @param workload the workload's name
 * @param style the style
 * @param provider whose prices apply
 * @param least the hours at least
 * @param most the hours at most; never below the least, even where a scenario states a peak below
 *     its average
 */
public record PaidHours(String workload, Style style, Provider provider, double least, double most)
        implements Conclusion {

    /** Keeps the ends in order. */
    public PaidHours {
        most = Math.max(least, most);
    }
}
