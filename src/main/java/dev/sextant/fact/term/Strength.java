package dev.sextant.fact.term;

/**
 * How much a reason weighs, in points of {@code weights.yaml}. What decides alone is a limit, not a
 * strength.
 */
public enum Strength {
    /** A lean. */
    WEAK,
    /** A reason. */
    MODERATE,
    /** A reason that takes two others to outweigh. */
    STRONG
}
