package dev.sextant.fact.given;

/** Which kind of cost matters most. */
public enum CostPriority {
    /** What it costs while nothing happens. */
    LOWEST_IDLE,
    /** A cost that rises and falls with the use. */
    FOLLOW_DEMAND,
    /** The same cost every month. */
    PREDICTABLE,
    /** What it costs at full load. */
    LOWEST_AT_VOLUME,
    /** What the people cost who run it. */
    LEAST_PEOPLE
}
