package dev.sextant.fact.given;

/** What steps pass to each other. */
public enum StepData {
    /** References to stored data. */
    REFERENCES,
    /** Data through storage, many times a second. */
    BULKY
}
