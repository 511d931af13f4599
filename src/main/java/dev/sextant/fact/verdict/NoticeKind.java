package dev.sextant.fact.verdict;

/** Kinds of notices. */
public enum NoticeKind {
    /** A price to accept with the answer. */
    PRICE,
    /** A risk to watch. */
    RISK,
    /** A wish that was set aside because no need supports it. */
    SET_ASIDE,
    /** What a workload gives up by going with the others. */
    GIVES_UP,
    /** A limit that is near or not verified. */
    LIMIT,
    /** Something to know about the answer as a whole. */
    HINT
}
