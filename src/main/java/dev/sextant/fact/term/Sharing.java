package dev.sextant.fact.term;

/** Whether a style comes with a platform that several workloads share. */
public enum Sharing {
    /** Its workloads share a platform. */
    SHARED,
    /** It is bought for one workload and shares no platform. */
    STANDALONE
}
