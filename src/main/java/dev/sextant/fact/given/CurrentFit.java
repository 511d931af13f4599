package dev.sextant.fact.given;

/** How well what runs today does. */
public enum CurrentFit {
    /** It serves, and nobody asks for another. */
    SERVES_WELL,
    /** It serves, with known weaknesses. */
    STRAINED,
    /** It cannot go on. */
    FAILING
}
