package dev.sextant.fact;

/** How a workload came to its place. */
public enum Basis {
    /** Its reasons spoke clearly for it. */
    REASONS,
    /** Limits left nothing else. */
    LIMITS,
    /** Its reasons were close, and this is the simpler option. */
    SIMPLEST_FIRST,
    /** It goes where the others go. */
    MAJORITY,
    /** Nothing speaks clearly enough. */
    TOO_LITTLE_KNOWN
}
