package dev.sextant.fact.given;

/** Whether a delay on a first call is accepted. */
public enum ColdStarts {
    /** Not accepted. */
    NEVER,
    /** Under a second, and seldom. */
    SELDOM,
    /** Accepted. */
    FINE
}
