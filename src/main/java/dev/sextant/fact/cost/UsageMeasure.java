package dev.sextant.fact.cost;

/** A quantity that a monthly bill is computed from. */
public enum UsageMeasure {
    /** Calls in a month, in millions. */
    MILLION_CALLS,
    /** Hours in a month for which calls last, waiting included. */
    CALL_HOURS,
    /** Hours in a month for which calls compute, without waiting. */
    BUSY_HOURS,
    /** Processors of one instance. */
    PROCESSORS,
    /** Memory of one instance, in GiB. */
    MEMORY,
    /** Data sent to the internet in a month, in GiB. */
    EGRESS,
    /** The share of a common platform that the workload pays. */
    SHARE
}
