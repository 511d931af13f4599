package dev.sextant.fact.given;

/** Engineers who build and run the workloads. */
public enum TeamSize {
    /** 1 to 3. */
    TINY,
    /** 4 to 10. */
    SMALL,
    /** 11 to 50. */
    MEDIUM,
    /** Over 50. */
    LARGE
}
