package dev.sextant.authoring;

/** How a scenario stood its examination. */
public enum Verdict {
    /** All is as expected. */
    PASSED,
    /** Something is not as expected. */
    FAILED,
    /** The rules honestly come to another answer, and the scenario says so. */
    DISAGREES,
    /** Nothing was expected, and it was decided. */
    NOT_JUDGED
}
