package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** Where a platform must serve or a workload must run. */
public enum Place {
    /** One provider's cloud. */
    ONE_CLOUD,
    /** Several clouds at once. */
    @InWords("multi-cloud")
    MULTI_CLOUD,
    /** The organization's own site. */
    @InWords("on-prem")
    ON_PREM,
    /** Many small sites near the users or the machines. */
    EDGE,
    /** A site without a connection to the outside. */
    @InWords("air-gapped")
    AIR_GAPPED
}
