package dev.sextant.authoring.examine;

/** The result of comparing a scenario with its expectations. */
public enum Verdict {
    /** All is as expected. */
    PASSED,
    /** Something is not as expected. */
    FAILED,
    /** The answer differs from a real decision, or from one that the scenario expects to differ. */
    DISAGREES,
    /** Nothing was expected, and it was decided. */
    NOT_JUDGED
}
