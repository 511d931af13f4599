package dev.sextant.trace;

/** The result of a condition, asked of the facts at the end of a run. */
public enum TruthValue {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** It does not hold, for the given fact that it asks for is not known. */
    UNKNOWN,
    /** It cannot be asked: it builds on an earlier condition that does not hold. */
    NOT_REACHED
}
