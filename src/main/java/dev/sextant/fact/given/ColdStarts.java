package dev.sextant.fact.given;

/** Whether a slow first call is acceptable. */
public enum ColdStarts {
    /** Not acceptable. */
    NEVER,
    /** Acceptable if rare and under a second. */
    SELDOM,
    /** Acceptable. */
    FINE
}
