package dev.sextant.fact.figure;

import dev.sextant.fact.InWords;

/** Billable items of providers. */
public enum RateItem {
    /** A million calls. */
    MILLION_CALLS,
    /** One processor for one hour. */
    @InWords("vCPU hour")
    VCPU_HOUR,
    /** One GiB of memory for one hour. */
    @InWords("GiB hour")
    GIB_HOUR,
    /** Instances that are paid although nothing happens. */
    FEWEST_INSTANCES,
    /** The control plane of one cluster for one hour. */
    CONTROL_PLANE_HOUR,
    /** A machine with 2 processors and 8 GiB of memory for one hour. */
    MACHINE_HOUR,
    /** The smallest machine that stays up, for one hour. */
    SMALL_MACHINE_HOUR,
    /** What a machine costs that may be taken away at any time, as a share of its price. */
    SPOT_SHARE,
    /** The smallest plan of a platform that stays up, for one hour. */
    PLAN_HOUR,
    /** A small relational database for one hour. */
    STORE_HOUR,
    /** A machine at a host with included traffic, for one hour. */
    HOST_HOUR,
    /** One GiB that is sent to the internet. */
    @InWords("GiB of egress")
    EGRESS_GIB
}
