package dev.sextant.fact.given;

/** Which kind of cost matters most. */
public enum CostPriority {
    /** Low cost while idle. */
    LOWEST_IDLE,
    /** A cost that follows the usage. */
    FOLLOW_DEMAND,
    /** The same cost every month. */
    PREDICTABLE,
    /** Low cost at full load. */
    LOWEST_AT_VOLUME,
    /** Few people to run the platform. */
    LEAST_PEOPLE
}
