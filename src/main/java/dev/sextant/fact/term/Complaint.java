package dev.sextant.fact.term;

/** A measured complaint about what runs today; it ends the bonus of the platform it is about. */
public enum Complaint {
    /** Costs for idle capacity. */
    IDLE_COST,
    /** A bill that rises too fast with the number of calls. */
    COST_AT_VOLUME,
    /** Machines with low utilization. */
    WASTED_CAPACITY,
    /** Too much work to maintain the platform itself. */
    UPKEEP,
    /** Capacity that scales too slowly. */
    SLOW_SCALING,
    /** Slow first calls. */
    COLD_STARTS,
    /** Limits of a provider that were reached. */
    LIMITS_HIT,
    /** Many functions without owner, contract or test. */
    FUNCTION_SPRAWL,
    /** Calls that cannot be traced from part to part. */
    POOR_TRACING,
    /** Releases that take too long to reach production. */
    SLOW_DELIVERY,
    /** Failures under load, or too often. */
    OUTAGES
}
