package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** The shape of the load. */
public enum Traffic {
    /** Even. */
    STEADY,
    /** Follows the day. */
    @InWords("swinging with the day")
    DAILY_SWING,
    /** Peaks that are known before. */
    @InWords("peaking at planned times")
    PLANNED_PEAKS,
    /** Peaks that nobody foresees. */
    SPIKY,
    /** One-off or mostly idle. */
    RARE
}
