package dev.sextant.whatif.effect;

/** What comes of a combination of changes. */
public enum TryResult {
    /** It gives the answer that is wanted. */
    REACHED,
    /** It does not. */
    MISSED,
    /** It would give it, and contradicts itself. */
    CONTRADICTORY,
    /** The rules fail over it. */
    FAILED
}
