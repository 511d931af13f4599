package dev.sextant.fact.verdict;

/** Reasons for a placement. */
public enum Basis {
    /** Its reasons spoke clearly for it. */
    REASONS,
    /** Limits left nothing else. */
    LIMITS,
    /** What else is possible, a first cluster, is not justified. */
    NOT_JUSTIFIED,
    /** Its reasons were close, and this is the simpler option. */
    SIMPLEST_FIRST,
    /** The preferred option is not justified, and this is the best of the rest. */
    SECOND_BEST,
    /** It goes where the others go. */
    MAJORITY,
    /** Nothing speaks clearly enough. */
    TOO_LITTLE_KNOWN
}
