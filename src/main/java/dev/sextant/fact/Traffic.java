package dev.sextant.fact;

/** The shape of the load. */
public enum Traffic {
    /** Even. */
    STEADY,
    /** Follows the day. */
    @InWords("varying over the day")
    DAILY_SWING,
    /** Peaks that are known before. */
    @InWords("peaking at planned times")
    PLANNED_PEAKS,
    /** Peaks that nobody foresees. */
    SPIKY,
    /** One-off or mostly idle. */
    RARE
}
