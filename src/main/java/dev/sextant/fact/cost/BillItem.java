package dev.sextant.fact.cost;

/** An item of a monthly bill. */
public enum BillItem {
    /** The calls, by their number. */
    CALLS,
    /** Processors, for as long as they are paid. */
    PROCESSORS,
    /** Memory, for as long as it is paid. */
    MEMORY,
    /** The control plane of a cluster. */
    CONTROL_PLANE,
    /** Machines that a cluster keeps for itself and for failures. */
    SPARE_MACHINES,
    /** Machines that do the work. */
    MACHINES,
    /** The plan of a platform as a service. */
    PLAN,
    /** A database. */
    STORE,
    /** Data sent to the internet. */
    EGRESS
}
