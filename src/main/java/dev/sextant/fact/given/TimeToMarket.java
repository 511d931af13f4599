package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** When the first release must be live. */
public enum TimeToMarket {
    /** Within days. */
    DAYS,
    /** Within weeks. */
    WEEKS,
    /** Within months. */
    MONTHS,
    /** No deadline. */
    @InWords("no date")
    RELAXED
}
