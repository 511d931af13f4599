package dev.sextant.fact.verdict;

/** How a workload came to its place. */
public enum Basis {
    /** Its reasons spoke clearly for it. */
    REASONS,
    /** Limits left nothing else. */
    LIMITS,
    /** What else is possible, a first cluster, is not justified. */
    NOT_JUSTIFIED,
    /** Its reasons were close, and this is the simpler option. */
    SIMPLEST_FIRST,
    /** What it would rather have is not justified, and this is better for it than the rest. */
    SECOND_BEST,
    /** It goes where the others go. */
    MAJORITY,
    /** Nothing speaks clearly enough. */
    TOO_LITTLE_KNOWN
}
