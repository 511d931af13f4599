package dev.sextant.fact.term;

/** What measurably hurts in what runs today; it ends the bonus of the platform it is about. */
public enum Complaint {
    /** Paying for capacity that stands idle. */
    IDLE_COST,
    /** A bill that grows too fast with the calls. */
    COST_AT_VOLUME,
    /** Machines that are far from full. */
    WASTED_CAPACITY,
    /** The work of keeping the platform itself running. */
    UPKEEP,
    /** Capacity that arrives after the load. */
    SLOW_SCALING,
    /** Slow first calls. */
    COLD_STARTS,
    /** A provider's limits that were met. */
    LIMITS_HIT,
    /** Many functions without owner, contract or test. */
    FUNCTION_SPRAWL,
    /** Calls that cannot be followed from part to part. */
    POOR_TRACING,
    /** Releases that take too long to reach production. */
    SLOW_DELIVERY,
    /** Failures under load, or too often. */
    OUTAGES
}
