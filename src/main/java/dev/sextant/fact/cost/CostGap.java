package dev.sextant.fact.cost;

/** By how much one bill exceeds another. */
public enum CostGap {
    /** By a factor that prices of other regions and days do not close. */
    CLEAR,
    /** By a larger factor, and by a sum that is worth an effort. */
    SURE
}
