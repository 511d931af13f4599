package dev.sextant.fact.cost;

/** Sizes of the gap between two bills. */
public enum CostGap {
    /** By a factor that prices of other regions and days do not close. */
    CLEAR,
    /** By a larger factor, and by a sum that is worth an effort. */
    SURE
}
