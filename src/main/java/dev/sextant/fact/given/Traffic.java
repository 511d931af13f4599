package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** How the load varies over time. */
public enum Traffic {
    /** Steady. */
    STEADY,
    /** Follows the time of day. */
    @InWords("varying over the day")
    DAILY_SWING,
    /** Peaks that are planned. */
    @InWords("peaking at planned times")
    PLANNED_PEAKS,
    /** Peaks that nobody can predict. */
    SPIKY,
    /** One-off or mostly idle. */
    RARE
}
