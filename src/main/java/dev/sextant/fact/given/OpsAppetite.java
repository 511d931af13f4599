package dev.sextant.fact.given;

/** The wish to run infrastructure oneself. */
public enum OpsAppetite {
    /** As little as possible. */
    LOW,
    /** As much as is needed. */
    MEDIUM,
    /** Gladly. */
    HIGH
}
