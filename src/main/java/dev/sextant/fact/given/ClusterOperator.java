package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** Who would run a cluster. */
public enum ClusterOperator {
    /** The team itself. */
    @InWords("the team itself")
    OWN_TEAM,
    /** Another department of the organization, for several teams. */
    @InWords("another department")
    OTHER_DEPARTMENT,
    /** A paid partner. */
    @InWords("a partner")
    PARTNER
}
