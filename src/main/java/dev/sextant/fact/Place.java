package dev.sextant.fact;

/** Where a platform must serve or a workload must run. */
public enum Place {
    /** One provider's cloud. */
    ONE_CLOUD,
    /** Several clouds at once. */
    MULTI_CLOUD,
    /** The organisation's own site. */
    ON_PREM,
    /** Many small sites near the users or the machines. */
    EDGE,
    /** A site without a connection to the outside. */
    AIR_GAPPED
}
