package dev.sextant.fact.figure;

/** For which workloads a style is a candidate. */
public enum Availability {
    /** For every workload that no limit keeps from it. */
    GENERAL,
    /** Only for a workload that a rule finds suitable. */
    SUITABLE
}
