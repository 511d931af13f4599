package dev.sextant.fact.given;

/** What steps hand to each other. */
public enum StepData {
    /** Pointers. */
    REFERENCES,
    /** Data through storage, many times a second. */
    BULKY
}
