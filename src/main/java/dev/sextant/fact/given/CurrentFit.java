package dev.sextant.fact.given;

/** How well today's platform serves. */
public enum CurrentFit {
    /** It serves well, and nobody asks for another. */
    SERVES_WELL,
    /** It serves, with known weaknesses. */
    STRAINED,
    /** It cannot continue. */
    FAILING
}
